config.js
window.crmPluginConfig = {hiden: 'true', color: 'skybleu', onlinechat: {mode: 'frames', container: '#1x', theme: {header: {background: '#fff', color: '#eee'}, compose: {height: '10'}}}};
