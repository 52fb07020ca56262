<A b={{c: "d"}}>text {e} </A>;
export default {extends: "pt"}