;;; emacs.el --- a session in Emacs with Eglot  -*- lexical-binding: t; -*-

;; What a user does with a file of the chat, checked on the way.  `session' is run without a window.

(require 'cl-lib)
(require 'eglot)
(require 'json)
(require 'subr-x)

;; Nobody answers questions here.
(setq eglot-confirm-server-initiated-edits nil
      eglot-sync-connect 10
      eglot-autoshutdown nil
      make-backup-files nil
      create-lockfiles nil
      auto-revert-verbose nil)

(defconst session-folder (file-name-as-directory (getenv "WORKSPACE")))

(defun session-say (format &rest arguments)
  (princ (concat (replace-regexp-in-string "[\r\n]" " " (apply #'format format arguments)) "\n")))

(defmacro session-check (name &rest body)
  "Say whether BODY passes: it signals an error where it does not."
  (declare (indent 1))
  `(condition-case why
       (progn ,@body (session-say "ok %s" ,name))
     (error (session-say "not ok %s: %s" ,name (error-message-string why)))))

(defun session-read (path)
  "The text of the file at PATH, byte for byte."
  (with-temp-buffer
    (let ((coding-system-for-read 'utf-8-unix)) (insert-file-contents path))
    (buffer-string)))

(defun session-expected (file key)
  "What is written down of FILE under KEY."
  (let ((json-object-type 'alist) (json-array-type 'list) (json-key-type 'string))
    (cdr (assoc key (cdr (assoc file (json-read-file (getenv "EXPECTED"))))))))

(defun session-place (position)
  "The line and the byte in it at POSITION, both from 0."
  (save-excursion
    (goto-char position)
    (list (1- (line-number-at-pos nil t))
          (string-bytes (buffer-substring-no-properties (line-beginning-position) position)))))

(defun session-findings ()
  "The findings of this buffer as the command line gives them."
  (flymake-start)
  (sort
   (cl-loop for one in (flymake-diagnostics)
            for data = (cdr (assoc 'eglot-lsp-diag (flymake-diagnostic-data one)))
            collect (append (session-place (flymake-diagnostic-beg one))
                            (session-place (flymake-diagnostic-end one))
                            (list (plist-get data :code))))
   (lambda (one other) (string< (format "%06d %06d %s" (nth 0 one) (nth 1 one) (nth 4 one))
                                (format "%06d %06d %s" (nth 0 other) (nth 1 other) (nth 4 other))))))

(defun session-expect (wanted value)
  "Wait until the function VALUE gives WANTED."
  (let ((end (+ (float-time) 10)) last)
    (while (and (not (equal wanted (setq last (funcall value)))) (< (float-time) end))
      (accept-process-output nil 0.05)
      ;; Events of watched files come as those of the keyboard do.
      (let ((event (read-event nil nil 0.01)))
        (when (eq (car-safe event) 'file-notify)
          (call-interactively (lookup-key special-event-map [file-notify]) nil (vector event)))))
    (unless (equal wanted last) (error "%S, not %S" last wanted))))

(defun session-open (file)
  (let ((buffer (find-file (concat session-folder file))))
    (unless (eglot-managed-p) (apply #'eglot (eglot--guess-contact)))
    (unless (eglot-managed-p) (error "The server does not serve %s" file))
    buffer))

(defun session-sync ()
  "Do what Emacs does when it has been idle after a key."
  (run-hooks 'post-command-hook)
  (eglot--signal-textDocument/didChange))

(defun session-without (list)
  (cl-remove-if (lambda (one) (equal (nth 4 one) "date-pattern-week-year")) list))

(defun session-only (list)
  (cl-remove-if-not (lambda (one) (equal (nth 4 one) "date-pattern-week-year")) list))

(defun session ()
  "The session itself."
  (let (chat)
    (session-check "Each finding stands at its byte, behind emoji, in a file with CRLF"
      (setq chat (session-open "chat.json"))
      (session-expect 1 (lambda () (coding-system-eol-type buffer-file-coding-system)))
      (session-expect (session-expected "chat.json" "before") #'session-findings))
    (session-check "In a page too"
      (session-open "page.html")
      (session-expect (session-expected "page.html" "before") #'session-findings))
    (session-check "A file that is none of the chat has no findings"
      (session-open "package.json")
      (accept-process-output nil 0.5)
      (session-expect nil #'session-findings))
    (switch-to-buffer chat)
    (if (fboundp 'eglot-inlay-hints-mode)
        (session-check "A hint beside the pattern says what visitors read"
          (eglot-inlay-hints-mode 1)
          (eglot--update-hints-1 (point-min) (point-max))
          (session-expect t (lambda () (and (session-hint) t))))
      (session-say "skip A hint beside the pattern says what visitors read: this Eglot has no inlay hints"))
    (session-check "What is typed before a finding moves it"
      (dolist (text '("🎈" "x" "👩‍👩‍👧" "é"))
        (goto-char (point-min))
        (search-forward "🎉")
        (goto-char (match-beginning 0))
        (insert text)
        (session-sync))
      (session-expect (session-found) (lambda () (session-only (session-findings))))
      (session-revert))
    (session-check "Settings that another program makes are heard"
      (session-make-settings)
      (session-touch)
      (session-expect (session-without (session-expected "chat.json" "before")) #'session-findings)
      (delete-file (concat session-folder "crmlocale.jsonc"))
      (session-touch)
      (session-expect (session-expected "chat.json" "before") #'session-findings)
      (session-revert))
    (session-check "The fix is offered at the finding, first among those that are preferred"
      (goto-char (point-min))
      (search-forward "YYYY")
      (let* ((actions (append (eglot-code-actions (match-beginning 0) (match-end 0) "quickfix") nil))
             (fix (cl-find-if (lambda (one) (eq t (plist-get one :isPreferred))) actions)))
        (unless fix (error "Offered: %S" (mapcar (lambda (one) (plist-get one :title)) actions)))
        (eglot--apply-workspace-edit (plist-get fix :edit))))
    (session-check "Saved, the file is as before but for the fix"
      (save-buffer)
      (let ((text (session-read (concat session-folder "chat.json"))))
        (unless (equal text (session-expected "chat.json" "fixedText")) (error "%S" text))))
    (session-check "What is fixed is found no more"
      (session-expect (session-expected "chat.json" "after") #'session-findings))
    (eglot-shutdown (eglot-current-server))
    (session-say "session done")))

(defun session-found ()
  "Where the finding should be by the text of the buffer."
  (save-excursion
    (goto-char (point-min))
    (search-forward "YYYY")
    (list (append (session-place (match-beginning 0)) (session-place (match-end 0))
                  '("date-pattern-week-year")))))

(defun session-hint ()
  (cl-loop for overlay in (overlays-in (point-min) (point-max))
           for text = (or (overlay-get overlay 'before-string) (overlay-get overlay 'after-string) "")
           when (string-match-p "[0-9][0-9][.][0-9][0-9][.][0-9][0-9][0-9][0-9]" text) return text))

(defun session-make-settings ()
  (copy-file (concat session-folder "crmlocale-off.txt") (concat session-folder "crmlocale.jsonc")))

(defun session-touch ()
  "A key, and another that takes it back."
  (goto-char (point-min))
  (forward-char)
  (insert " ")
  (session-sync)
  (delete-char -1)
  (session-sync))

(defun session-revert ()
  (set-buffer-modified-p nil)
  (revert-buffer t t t)
  (session-sync)
  (session-expect (session-expected "chat.json" "before") #'session-findings))

(defun session-wait ()
  "Start a server and go on until somebody ends this."
  (session-open "chat.json")
  (while t (accept-process-output nil 1)))

;;; emacs.el ends here
