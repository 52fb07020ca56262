page.php
<?php $x = <<<HTML
<script>crmPluginConfig={onlinechat:{locale:{extends:"es"}}}</script>
HTML;
