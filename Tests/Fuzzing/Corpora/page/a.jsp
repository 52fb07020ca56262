a.jsp
<%-- crmlocale: ignore=x --%>
<c:forEach items="${a}">
<script>crmPluginConfig = {a: '${a.b}', b: ${a.b}, c: 'd'}</script>
</c:forEach>
