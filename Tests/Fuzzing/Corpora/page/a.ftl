a.ftl
<#-- crmlocale: ignore=x -->
<#list a as b>
<script>crmPluginConfig = {a: '${a?js_string}', b: ${a?js_string}, c: 'd'}</script>
</#list>
