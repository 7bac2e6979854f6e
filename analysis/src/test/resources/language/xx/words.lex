[month]
january | jan = 1
february = 2
[hedge]
at least = low
no fewer than = low
at = place
[killed]
kill(ed|s|ing)
