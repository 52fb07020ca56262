a.tpl
{* crmlocale: ignore=x *}
{foreach $a as $b}
<script>crmPluginConfig = {a: '{$a|escape:'javascript'}', b: {$a|escape:'javascript'}, c: 'd'}</script>
{/foreach}
