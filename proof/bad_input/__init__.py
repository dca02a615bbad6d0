"""Every route as every role, asked whatever its form, its query and its path could be given."""
