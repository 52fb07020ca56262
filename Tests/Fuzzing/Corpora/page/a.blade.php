a.blade.php
{{-- crmlocale: ignore=x --}}
@foreach ($a as $b)
<script>crmPluginConfig = {a: '{!! $a !!}', b: {!! $a !!}, c: 'd'}</script>
@endforeach
