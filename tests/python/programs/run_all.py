"""Runs programs in one process and prints what each printed, as one JSON object: python run_all.py FOLDER NAME..."""

import contextlib
import io
import json
import os
import runpy
import sys
import traceback
import warnings

folder, names = sys.argv[1], sys.argv[2:]
sys.path.insert(0, folder)
printed = {}
for name in names:
    out = io.StringIO()
    with contextlib.redirect_stdout(out), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            runpy.run_path(os.path.join(folder, name + ".py"), run_name="__main__")
        except BaseException:
            out.write(traceback.format_exc())
    printed[name] = out.getvalue()
print(json.dumps(printed))
