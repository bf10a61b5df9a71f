# SPDX-FileCopyrightText: 2026 Bashgah contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# cmake -DWORK=<empty folder> -P selftest.cmake: each rule of check.cmake catches its own breach.
cmake_minimum_required(VERSION 3.25)
file(REMOVE_RECURSE ${WORK})
set(spdx "// SPDX-FileCopyrightText: x\n// SPDX-License-Identifier: GPL-3.0-or-later\n")
set(expected "")

function(breach path code message)
    file(WRITE ${WORK}/app/${path} "${spdx}${code}\n")
    set(expected "${expected};${path}: ${message}" PARENT_SCOPE)
endfunction()

breach(ui/a.cpp "#include <QtWidgets/QWidget>" "module prefix or umbrella")
breach(ui/b.cpp "#include <QtSql>" "module prefix or umbrella")
breach(ui/c.cpp "#include \"storage/db/database.h\"" "a layer it must not know")
breach(domain/a.cpp "#include \"services/x.h\"" "a layer it must not know")
breach(services/a.h "#include \"storage/db/database.h\"" "a layer it must not know")
breach(services/b.cpp "QSqlQuery query(db)" "SQL outside")
breach(services/c.cpp "class QWidget" "a window outside")
breach(ui/d.cpp "QMessageBox::warning(this)" "message boxes belong")
breach(ui/e.cpp "dialog.exec()" "a nested event loop")
breach(services/d.cpp "QDateTime::currentDateTimeUtc()" "a clock read")
breach(domain/money/a.h "constexpr double rate = 0" "floating point")
breach(ui/f.cpp "connect(a, SIGNAL(b()))" "connect by pointer")
breach(ui/g.cpp "QCoreApplication::processEvents()" "the window must not wait")
file(WRITE ${WORK}/app/storage/y.h "${spdx}struct Row\n{\n}\n")
breach(storage/z.h "struct Row\n{\n}" "Row is defined in")
file(WRITE ${WORK}/app/domain/z.cpp "int x(){return 0}\n")
list(APPEND expected "domain/z.cpp: the two SPDX lines")
file(WRITE ${WORK}/app/storage/sql/migrations/0001_start.sql "CREATE TABLE changed(a)\n")
file(WRITE ${WORK}/released.txt "00  0001_start.sql\n")
list(APPEND expected "0001_start.sql: a released migration")

# What must pass: a comment may name anything, a service may use storage in its .cpp.
file(WRITE ${WORK}/app/domain/money/fine.h "${spdx}// never a double\n#include <QtGlobal>\n")
file(WRITE ${WORK}/app/services/fine.cpp "${spdx}#include \"storage/db/database.h\"\n")

execute_process(COMMAND ${CMAKE_COMMAND} -DAPP=${WORK}/app -DRELEASED=${WORK}/released.txt
    -P ${CMAKE_CURRENT_LIST_DIR}/check.cmake RESULT_VARIABLE result ERROR_VARIABLE output)
if(result EQUAL 0)
    message(FATAL_ERROR "nothing was caught")
endif()
foreach(message IN LISTS expected)
    string(FIND "${output}" "${message}" at)
    if(message AND at EQUAL -1)
        message(FATAL_ERROR "not caught: ${message}\n${output}")
    endif()
endforeach()
if(output MATCHES "fine\\.")
    message(FATAL_ERROR "caught what is allowed:\n${output}")
endif()
file(REMOVE_RECURSE ${WORK})
