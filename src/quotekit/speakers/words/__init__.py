"""What single words tell of people: gender and number, which roles are one, when two names can be one."""
