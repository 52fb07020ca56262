window.crmPluginConfig = {color: '#fff', onlinechat: {locale: {extends: `en`, a: x ? 'b' : "c" + 'd'}}};
