declare const configuration: { forbidden: { name: string }[] };
export = configuration;
