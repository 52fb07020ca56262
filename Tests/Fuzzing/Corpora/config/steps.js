var c = window.crmPluginConfig = {};
c.color = '#' + 'fff';
if (true) c.onlinechat = {container: '#x', user_id: '1'};
Object.assign(c.onlinechat, {theme: {background: 'white'}});