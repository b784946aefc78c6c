package store

// Tables gives the tables that Copy copies.
func Tables() []string { return tables }
