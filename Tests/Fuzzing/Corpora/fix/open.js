open.js
window.crmPluginConfig = {
  onlinechat: {locale: {
    extends: "en",
    new_messages: `Neue,
    powered_by: "us"
  }}
};
