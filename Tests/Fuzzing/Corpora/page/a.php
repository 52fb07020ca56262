a.php
<?php /* crmlocale: ignore=x */ ?>
<?php foreach ($a as $b): ?>
<script>crmPluginConfig = {a: '<?= $a ?>', b: <?= $a ?>, c: 'd'}</script>
<?php endforeach; ?>
