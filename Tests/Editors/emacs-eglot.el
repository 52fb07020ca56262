;;; emacs-eglot.el --- a session in Emacs with Eglot  -*- lexical-binding: t; -*-

;; What a user does with a file of the chat, checked on the way.  `session' is run without a window.

(load (expand-file-name "emacs" (file-name-directory load-file-name)) nil t)
(require 'eglot)

(setq eglot-confirm-server-initiated-edits nil
      eglot-confirm-server-edits nil
      eglot-sync-connect 10
      eglot-autoshutdown nil)

(defun session-findings ()
  "The findings of this buffer as the command line gives them."
  (flymake-start)
  (session-sorted
   (cl-loop for one in (flymake-diagnostics)
            for data = (cdr (assoc 'eglot-lsp-diag (flymake-diagnostic-data one)))
            collect (append (session-place (flymake-diagnostic-beg one))
                            (session-place (flymake-diagnostic-end one))
                            (list (plist-get data :code))))))

(defun session-open (file)
  (let ((buffer (find-file (concat session-folder file))))
    (unless (eglot-managed-p) (apply #'eglot (eglot--guess-contact)))
    (unless (eglot-managed-p) (error "The server does not serve %s" file))
    buffer))

(defun session-sync ()
  "Do what Emacs does when it has been idle after a key."
  (run-hooks 'post-command-hook)
  (eglot--signal-textDocument/didChange))

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
    (session-check "A misspelled key is renamed to the one that was meant"
      (let ((path (concat session-folder "typo.json")))
        (with-temp-file path (insert "{\"extends\": \"en\", \"powerd_by\": \"x\"}\n"))
        (session-open "typo.json")
        (search-forward "powerd")
        (eglot-rename "powered_by")
        (session-expect "{\"extends\": \"en\", \"powered_by\": \"x\"}\n"
                        (lambda () (buffer-substring-no-properties (point-min) (point-max))))
        (set-buffer-modified-p nil)
        (kill-buffer)
        (switch-to-buffer chat)))
    (session-fix
     "chat.json" #'session-findings
     (lambda (beginning end)
       (mapcar (lambda (one) (cons one (eq t (plist-get one :isPreferred))))
               (eglot-code-actions beginning end "quickfix")))
     #'session-apply)
    (eglot-shutdown (eglot-current-server))
    (session-say "session done")))

(defun session-apply (action)
  "Apply ACTION; newer ones want to know on whose behalf."
  (let ((asks (car (func-arity #'eglot--apply-workspace-edit))))
    (apply #'eglot--apply-workspace-edit (plist-get action :edit)
           (and (> asks 1) '(eglot-code-actions)))))

(defun session-hint ()
  (cl-loop for overlay in (overlays-in (point-min) (point-max))
           for text = (or (overlay-get overlay 'before-string) (overlay-get overlay 'after-string) "")
           when (string-match-p "[0-9][0-9][.][0-9][0-9][.][0-9][0-9][0-9][0-9]" text) return text))

(defun session-revert ()
  (set-buffer-modified-p nil)
  (revert-buffer t t t)
  (session-sync)
  (session-expect (session-expected "chat.json" "before") #'session-findings))

(defun session-wait ()
  "Start a server and go on until somebody ends this."
  (session-open "chat.json")
  (while t (accept-process-output nil 1)))

;;; emacs-eglot.el ends here
