;;; emacs-lsp-mode.el --- a session in Emacs with lsp-mode  -*- lexical-binding: t; -*-

;; The same with the other client of Emacs: that the snippet registers a server that is found for its
;; files, its findings, and the fix.

(load (expand-file-name "emacs" (file-name-directory load-file-name)) nil t)
(require 'lsp-mode)

(setq lsp-auto-guess-root t
      lsp-enable-snippet nil
      lsp-enable-symbol-highlighting nil
      lsp-headerline-breadcrumb-enable nil
      lsp-modeline-code-actions-enable nil
      lsp-modeline-workspace-status-enable nil
      lsp-modeline-diagnostics-enable nil
      lsp-keep-workspace-alive nil)

(defun session-findings ()
  "The findings of this buffer as the command line gives them."
  (session-sorted
   (mapcar (lambda (one)
             (let ((region (lsp--range-to-region (lsp:diagnostic-range one))))
               (append (session-place (car region)) (session-place (cdr region))
                       (list (lsp:diagnostic-code? one)))))
           (append (gethash (lsp--fix-path-casing buffer-file-name) (lsp-diagnostics)) nil))))

(defun session-open (file)
  "Open FILE, with the server."
  (find-file (concat session-folder file))
  (lsp)
  (unless lsp-mode (error "The server does not serve %s" file)))

(defun session-actions (beginning end)
  "What is offered between BEGINNING and END: pairs of an action and whether it is preferred."
  (goto-char beginning)
  (set-mark end)
  (activate-mark)
  (let ((transient-mark-mode t))
    (mapcar (lambda (one) (cons one (eq t (lsp:code-action-is-preferred? one))))
            (lsp-code-actions-at-point "quickfix"))))

(defconst session-file (if (fboundp 'lsp--utf-16-column) "chat.json" "plain.json")
  "Older ones count characters, whatever the protocol says: behind emoji every place is another.")

(defun session ()
  "The session itself."
  (if (equal session-file "plain.json")
      (session-say "skip Each finding stands at its byte, behind emoji: this lsp-mode counts characters")
    (session-check "Each finding stands at its byte, behind emoji, in a file with CRLF"
      (session-open "chat.json")
      (session-expect (session-expected "chat.json" "before") #'session-findings))
    (session-check "In a page too"
      (session-open "page.html")
      (session-expect (session-expected "page.html" "before") #'session-findings)))
  (session-check "Each finding stands at its byte, behind letters of two, in a file with CRLF"
    (session-open "plain.json")
    (session-expect (session-expected "plain.json" "before") #'session-findings))
  (session-check "A file that is none of the chat has no findings"
    (session-open "package.json")
    (accept-process-output nil 0.5)
    (session-expect nil #'session-findings))
  (find-file (concat session-folder session-file))
  (session-fix session-file #'session-findings #'session-actions #'lsp-execute-code-action)
  (session-say "session done"))

;;; emacs-lsp-mode.el ends here
