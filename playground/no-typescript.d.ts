// The playground is JavaScript. `strapi build` looks for a tsconfig.json in every folder above the
// app and would compile the plugin with the repository's: this one gives it nothing to compile.
export {};
