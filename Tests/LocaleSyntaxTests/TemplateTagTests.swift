import LocaleSyntax
import Testing

/// By the manuals of the engines: what a tag opens, goes on with and closes, and whether it writes anything
/// itself.
@Suite("Tags of template engines are told apart")
struct TemplateTagTests {
  /// What a tag does, in words.
  private func effects(_ tag: String) -> String {
    let tag = TemplateTag(Array(tag.utf8))
    let events = tag.events.map { event in
      switch event {
      case .opens(let key, let isFunction): "opens \(key)" + (isFunction ? " function" : "")
      case .next: "next"
      case .closes(let key): "closes \(key)"
      }
    }
    #expect(tag.isBorder == !events.isEmpty)
    #expect(tag.opensBranch == events.contains { $0.hasPrefix("opens") })
    return (events + (tag.isOutput ? ["output"] : [])).joined(separator: ", ")
  }

  @Test(
    "Twig, Jinja, Nunjucks, Django, Liquid",
    arguments: [
      ("{% if a %}", "opens if"), ("{%if a%}", "opens if"), ("{%- if a -%}", "opens if"),
      ("{%~ if a ~%}", "opens if"), ("{%+ if a %}", "opens if"), ("{%\n  if a\n%}", "opens if"),
      ("{% elif b %}", "next"), ("{% elseif b %}", "next"), ("{% elsif b %}", "next"),
      ("{% else %}", "next"), ("{% endif %}", "closes if"), ("{%- endif -%}", "closes if"),
      ("{% unless a %}", "opens unless"), ("{% endunless %}", "closes unless"),
      ("{% case a %}", "opens case"), ("{% when 'b' %}", "next"), ("{% endcase %}", "closes case"),
      ("{% for a in b %}", "opens for"), ("{% empty %}", "next"), ("{% endfor %}", "closes for"),
      ("{% ifchanged a %}", "opens ifchanged"), ("{% endifchanged %}", "closes ifchanged"),
      ("{% asyncEach a in b %}", "opens each"), ("{% endeach %}", "closes each"),
      ("{% asyncAll a in b %}", "opens all"), ("{% endall %}", "closes all"),
      ("{% tablerow a in b %}", "opens tablerow"), ("{% endtablerow %}", "closes tablerow"),
      ("{% set a = 'b' %}", ""), ("{% assign a = 'b' %}", ""), ("{% load i18n %}", ""),
      ("{% comment %}", ""), ("{% endcomment %}", ""), ("{% raw %}", ""), ("{% endraw %}", ""),
      ("{% block a %}", ""), ("{% endblock %}", ""), ("{% extends 'a' %}", ""),
      ("{% macro a() %}", ""), ("{% # a note %}", ""), ("{%- # a note -%}", ""),
      ("{% include 'a' %}", "output"), ("{% url 'a' %}", "output"), ("{% trans 'a' %}", "output"),
      ("{% render 'a' %}", "output"), ("{% csrf_token %}", "output"),
      ("{% cycle 'a', 'b' %}", "output"),
      ("{# if a #}", ""), ("{{ if }}", "opens end"), ("{{ a }}", "output"),
      ("{{ iffy }}", "output"), ("{% iffy a %}", "output"), ("{% elsewhere %}", "output"),
    ])
  func words(tag: String, expected: String) { #expect(effects(tag) == expected) }

  @Test(
    "Handlebars and Mustache, Go, Blade's braces",
    arguments: [
      ("{{#if a}}", "opens if"), ("{{~#if a~}}", "opens if"), ("{{# if a}}", "opens if"),
      ("{{else}}", "next"), ("{{~else~}}", "next"), ("{{else if b}}", "next"), ("{{^}}", "next"),
      ("{{/if}}", "closes if"), ("{{~/if}}", "closes if"), ("{{/ if }}", "closes if"),
      ("{{#each a as |b|}}", "opens each"), ("{{/each}}", "closes each"),
      ("{{#a.b}}", "opens a.b"), ("{{^a.b}}", "opens a.b"), ("{{/a.b}}", "closes a.b"),
      ("{{#my-block}}", "opens my-block"), ("{{/my-block}}", "closes my-block"),
      ("{{! if a }}", ""), ("{{!-- {{#if a}} --}}", ""), ("{{-- @if --}}", ""),
      ("{{a}}", "output"), ("{{{a}}}", "output"), ("{{&a}}", "output"), ("{{> a}}", "output"),
      ("{{!! not a !!}}", ""), ("{!! $a !!}", "output"), ("{{ $a }}", "output"),
      ("{{ $a == 'b' ? 'c' : 'd' }}", "output"), ("{{ $a >= 1 }}", "output"),
      // Go: one word ends all.
      ("{{if .A}}", "opens end"), ("{{- if .A -}}", "opens end"), ("{{ range .A }}", "opens end"),
      ("{{ with .A }}", "opens end"), ("{{ else }}", "next"), ("{{- else if .B }}", "next"),
      ("{{end}}", "closes end"), ("{{- end -}}", "closes end"),
      ("{{ define \"a\" }}", "opens end function"), ("{{ block \"a\" . }}", "opens end"),
      ("{{ $a := 1 }}", ""), ("{{ $a = 1 }}", ""), ("{{- $a := .B -}}", ""),
      ("{{ .A }}", "output"), ("{{ template \"a\" . }}", "output"), ("{{ endless }}", "output"),
      ("{{/* if a */}}", ""), ("{{- /* a note */ -}}", ""), ("{{ /* end */ }}", ""),
    ])
  func braces(tag: String, expected: String) { #expect(effects(tag) == expected) }

  @Test(
    "PHP",
    arguments: [
      ("<?php if ($a): ?>", "opens endif"), ("<?php if ($a) { ?>", "opens "),
      ("<? if ($a): ?>", "opens endif"), ("<?php if (f($a, [1])): ?>", "opens endif"),
      ("<?php else: ?>", "next"), ("<?php elseif ($b): ?>", "next"),
      ("<?php } else { ?>", "next"), ("<?php } elseif ($b) { ?>", "next"),
      ("<?php } else if ($b) { ?>", "next"), ("<?php endif ?>", "closes endif"),
      ("<?php endif; ?>", "closes endif"), ("<?php } ?>", "closes "),
      ("<?php foreach ($a as $b => $c): ?>", "opens endforeach"),
      ("<?php endforeach; ?>", "closes endforeach"),
      ("<?php for ($i = 0; $i < 3; $i++): ?>", "opens endfor"),
      ("<?php while ($a): ?>", "opens endwhile"), ("<?php endwhile ?>", "closes endwhile"),
      ("<?php switch ($a): case 1: ?>", "opens endswitch"), ("<?php case 2: ?>", "next"),
      ("<?php break; case 2: ?>", "next"), ("<?php default: ?>", "next"),
      ("<?php endswitch ?>", "closes endswitch"),
      ("<?php function a() { ?>", "opens  function"),
      ("<?php $a = function () { ?>", "opens  function"),
      ("<?= $a ?>", "output"), ("<?php echo $a ?>", "output"), ("<?php print $a; ?>", "output"),
      ("<?php include 'a.php' ?>", "output"), ("<?php the_title(); ?>", "output"),
      ("<?php $a = 1; ?>", ""), ("<?php // if ($a): ?>", ""), ("<?php # if ($a) { ?>", ""),
      ("<?php /* if ($a) { */ ?>", ""), ("<?php $a = 'if ($b): {'; ?>", ""),
      ("<?php $a = \"}\"; ?>", ""), ("<?php if ($a) { echo 1; } ?>", "output"),
      ("<?php if ($a): echo 1; endif ?>", "output"),
      ("<?php if ($a): echo 1; else: echo 2; endif ?>", "output"),
      ("<?php foreach ($a as $b) { if ($b) { ?>", "opens , opens "),
      ("<?php }} ?>", "closes , closes "),
      // Without braces the next statement is all that a condition has: its colon is of a choice.
      ("<?php if ($a) echo $b ? 'c' : 'd'; ?>", "output"),
      ("<?php echo $a ? 'b' : 'c' ?>", "output"),
      ("<?php if ($a) $b = $c ? 1 : 2; ?>", ""), ("<?php else echo $a ? 1 : 2 ?>", "output"),
      ("<?php if ($a ? $b : $c): ?>", "opens endif"), ("<?php if ($a) /* b */ : ?>", "opens endif"),
    ])
  func server(tag: String, expected: String) { #expect(effects(tag) == expected) }

  @Test(
    "EJS, JSP, ERB",
    arguments: [
      ("<% if (a) { %>", "opens "), ("<%_ if (a) { _%>", "opens "), ("<% } else { %>", "next"),
      ("<% } else if (b) { %>", "next"), ("<% } %>", "closes "), ("<%_ } -%>", "closes "),
      ("<% for (const a of b) { %>", "opens "), ("<% a.forEach(function (b) { %>", "opens "),
      ("<% a.forEach(b => { %>", "opens "), ("<% a(function () { %>", "opens  function"),
      ("<% }) %>", "closes "), ("<%= a %>", "output"), ("<%- a %>", "output"),
      ("<%= a ? 'b' : 'c' %>", "output"), ("<%# if (a) { %>", ""), ("<%-- if (a) { --%>", ""),
      ("<%@ page import=\"a\" %>", ""), ("<%! int a() { return 1; } %>", ""), ("<%% if %>", ""),
      ("<% var a = {b: 1}; %>", ""), ("<% switch (a) { case 1: %>", "opens "),
      ("<% case 2: %>", "next"),
      // Ruby.
      ("<% if a %>", "opens end"), ("<%- if a -%>", "opens end"), ("<% unless a %>", "opens end"),
      ("<% elsif b %>", "next"), ("<% else %>", "next"), ("<% end %>", "closes end"),
      ("<%- end -%>", "closes end"), ("<% a.each do |b| %>", "opens end"),
      ("<% case a %>", "opens end"), ("<% when 1 %>", "next"), ("<% while a %>", "opens end"),
      ("<% if a then b end %>", ""), ("<% a = 1 if b %>", ""), ("<% next if a %>", ""),
      ("<%= form_for a do |b| %>", "opens end"), ("<%= a if b %>", "output"),
      ("<% If a Then %>", "opens end"), ("<% ElseIf b Then %>", "next"),
      ("<% End If %>", "closes end"),
    ])
  func percent(tag: String, expected: String) { #expect(effects(tag) == expected) }

  @Test(
    "Blade, Razor, Angular",
    arguments: [
      ("@if($a)", "opens if"), ("@if ($a)", "opens if"), ("@elseif($b)", "next"), ("@else", "next"),
      ("@endif", "closes if"), ("@unless($a)", "opens unless"), ("@endunless", "closes unless"),
      ("@isset($a)", "opens isset"), ("@endisset", "closes isset"), ("@auth", "opens auth"),
      ("@elseauth('b')", "next"), ("@endauth", "closes auth"), ("@guest", "opens guest"),
      ("@forelse($a as $b)", "opens forelse"), ("@empty", "next"), ("@empty($a)", "opens empty"),
      ("@endempty", "closes empty"), ("@endforelse", "closes forelse"),
      ("@switch($a)", "opens switch"), ("@case(1)", "next"), ("@default", "next"),
      ("@break", ""), ("@endswitch", "closes switch"), ("@hasSection('a')", "opens if"),
      ("@sectionMissing('a')", "opens if"), ("@elsecan('a')", "next"),
      ("@php", ""), ("@endphp", ""), ("@section('a')", ""), ("@endsection", ""),
      ("@push('a')", ""), ("@endpush", ""), ("@json($a)", "output"), ("@lang('a')", "output"),
      ("@csrf", "output"), ("@Model.Name", "output"), ("@(a + b)", "output"),
      ("@Html.Raw(a)", "output"),
    ])
  func directives(tag: String, expected: String) { #expect(effects(tag) == expected) }

  @Test(
    "FreeMarker, JSP's elements, Smarty",
    arguments: [
      ("<#if a>", "opens if"), ("<#elseif b>", "next"), ("<#else>", "next"),
      ("</#if>", "closes if"),
      ("[#if a]", "opens if"), ("[/#if]", "closes if"), ("[#else]", "next"),
      ("<#list a as b>", "opens list"), ("</#list>", "closes list"),
      ("<#switch a>", "opens switch"),
      ("<#case 1>", "next"), ("<#default>", "next"), ("<#macro a>", "opens macro function"),
      ("</#macro>", "closes macro"), ("<#assign a = 1>", ""), ("<#-- if -->", ""),
      ("<#include 'a'>", "output"),
      ("<c:if test=\"${a}\">", "opens c:if"), ("</c:if>", "closes c:if"), ("<c:choose>", ""),
      ("</c:choose>", ""), ("<c:when test=\"${a}\">", "opens c:when"),
      ("</c:when>", "closes c:when"),
      ("<c:otherwise>", "opens c:otherwise"),
      ("<c:forEach items=\"${a}\" var=\"b\">", "opens c:forEach"),
      ("<c:set var=\"a\" value=\"b\"/>", ""), ("<c:out value=\"${a}\"/>", "output"),
      ("<fmt:message key=\"a\"/>", "output"),
      ("{if $a}", "opens if"), ("{elseif $b}", "next"), ("{else}", "next"), ("{/if}", "closes if"),
      ("{foreach $a as $b}", "opens foreach"), ("{foreachelse}", "next"),
      ("{/foreach}", "closes foreach"),
      ("{section name=a loop=$b}", "opens section"), ("{sectionelse}", "next"),
      ("{while $a}", "opens while"), ("{/while}", "closes while"), ("{for $a=1 to 3}", "opens for"),
      ("{$a}", "output"), ("{* if *}", ""), ("{literal}", ""), ("{l s='a'}", "output"),
    ])
  func elements(tag: String, expected: String) { #expect(effects(tag) == expected) }

  @Test("A tag that is cut off anywhere is read without a fault")
  func readsPrefixes() {
    let tags = [
      "{%- if a -%}", "{{~#if a~}}", "{{- /* a */ -}}", "<?php if ($a): /* b */ 'c' ?>",
      "<%_ items.forEach(x => { _%>", "<% If a Then %>", "@forelse($a as $b)", "</#list>",
      "{/foreach}",
    ]
    for tag in tags {
      for count in 0...tag.utf8.count {
        let part = TemplateTag(tag.utf8.prefix(count))
        #expect(part.events.count <= 2)
      }
    }
  }
}
