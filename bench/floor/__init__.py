"""The least that a page could cost in Python: Starlette, the standard library's sqlite3, Jinja2.

Written by hand for these few pages: it draws the same rows in the same markup from queries of its own, signs
nobody in, asks for no rights, translates nothing and lets nobody scope it to a network but itself.
"""
