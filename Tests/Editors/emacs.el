;;; emacs.el --- what sessions in Emacs share  -*- lexical-binding: t; -*-

(require 'cl-lib)
(require 'json)
(require 'subr-x)

;; Nobody answers questions here.
(setq make-backup-files nil
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

(defun session-without (list)
  (cl-remove-if (lambda (one) (equal (nth 4 one) "date-pattern-week-year")) list))

(defun session-only (list)
  (cl-remove-if-not (lambda (one) (equal (nth 4 one) "date-pattern-week-year")) list))

(defun session-found ()
  "Where the finding should be by the text of the buffer."
  (save-excursion
    (goto-char (point-min))
    (search-forward "YYYY")
    (list (append (session-place (match-beginning 0)) (session-place (match-end 0))
                  '("date-pattern-week-year")))))

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

(defun session-sorted (findings)
  "FINDINGS by line, byte and code, as the command line's are sorted."
  (cl-flet ((key (one) (format "%06d %06d %s" (nth 0 one) (nth 1 one) (nth 4 one))))
    (sort findings (lambda (one other) (string< (key one) (key other))))))

(defun session-fix (file findings actions apply)
  "The part of a session that fixes FILE, with its FINDINGS: ACTIONS gives what is offered between two places, APPLY applies one."
  (session-check "The fix is offered at the finding, first among those that are preferred"
    (goto-char (point-min))
    (search-forward "YYYY")
    (let* ((offered (funcall actions (match-beginning 0) (match-end 0)))
           (fix (cl-find-if #'cdr offered)))
      (unless fix (error "Offered: %S" offered))
      (funcall apply (car fix))))
  (session-check "Saved, the file is as before but for the fix"
    (save-buffer)
    (let ((text (session-read (concat session-folder file))))
      (unless (equal text (session-expected file "fixedText")) (error "%S" text))))
  (session-check "What is fixed is found no more"
    (session-expect (session-expected file "after") findings)))

(provide 'emacs-session)
;;; emacs.el ends here
