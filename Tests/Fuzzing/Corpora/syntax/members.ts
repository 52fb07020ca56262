const a = {get b() { return 1 }, async c() {}, ...d, [e]: f, 'g'() {}, h} as const satisfies X;
