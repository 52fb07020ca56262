/// What a server or a build step puts into a page before a browser sees it.
public enum TemplateLanguage: String, Sendable, Hashable, CaseIterable {
  /// Anything: plain HTML is often filled in by an engine that its name does not tell.
  case unknown
  /// PHP: `<?php … ?>`.
  case php
  /// Laravel's Blade: `{{ … }}`, `@if`, and PHP.
  case blade
  /// Twig, Jinja and Nunjucks: `{{ … }}`, `{% … %}`.
  case twig
  /// Liquid: `{{ … }}`, `{% … %}`.
  case liquid
  /// Mustache and Handlebars: `{{ … }}`, `{{#if …}}`.
  case handlebars
  /// ERB and EJS: `<% … %>`.
  case erb
  /// Razor of ASP.NET: `@name`, `@if (…) { … }`.
  case razor
  /// JSP and the older ASP.NET: `<% … %>`.
  case jsp
  /// FreeMarker: `${…}`, `<#if …>`.
  case freemarker
  /// A component of Vue, Svelte or Astro: a page whose `<template>` is live.
  case component
  /// Markdown, with HTML or JSX in it.
  case markdown

  /// The comments that a page in it may hold.
  public var comments: [CommentForm] {
    switch self {
    case .unknown: CommentForm.allCases.filter { $0 != .braces }
    case .php: [.markup, .line, .hash, .block]
    case .blade: [.markup, .bracesDashes, .line, .hash, .block]
    case .twig: [.markup, .braceHash, .commentTag]
    case .liquid: [.markup, .commentTag]
    case .handlebars: [.markup, .bracesBangDashes, .bracesBang]
    case .erb: [.markup, .percentHash]
    case .razor: [.markup, .atStars]
    case .jsp: [.markup, .percentDashes]
    case .freemarker: [.markup, .angleHash]
    case .component, .markdown: [.markup, .braces]
    }
  }
}
