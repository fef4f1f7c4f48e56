// Stands in a Worker's bundle for packages that Bolt names and a Worker never runs.
export {}
