"""Every place at which a text names somebody: word classes, the grammar over them, titles."""
