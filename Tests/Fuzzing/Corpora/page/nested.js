a.js
var t = '<script>crmPluginConfig={a:"b\u0041",c:\'d\'}<\/script>';
document.write("<div onclick=\"crmPlugin('open')\">");
Object.assign(window.crmPluginConfig ||= {}, {a: `b`});
crm_plugin.setMeta({a: JSON.parse('{"b": "\\u00e9"}')});