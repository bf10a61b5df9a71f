# SPDX-FileCopyrightText: 2026 Bashgah contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# cmake -D SOURCE=... -D OUTPUT=... -P: writes the commit and its day into a header, and only when they
# changed, so that nothing else is built again. Without a clone both stay empty.
function(git result)
    execute_process(COMMAND git -C ${SOURCE} ${ARGN} OUTPUT_VARIABLE output RESULT_VARIABLE failed
        OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_VARIABLE error)
    if(failed)
        if(EXISTS ${SOURCE}/.git) # git is missing, or the clone belongs to another user
            message(NOTICE "About will not tell the commit: git ${ARGN}: ${failed} ${error}")
        endif()
        set(output "")
    endif()
    set(${result} "${output}" PARENT_SCOPE)
endfunction()

git(commit rev-parse --short=12 HEAD)
git(day log -1 --format=%cs)
git(changed status --porcelain --untracked-files=no)
if(changed)
    string(APPEND commit "+")
endif()
set(text "#define BASHGAH_COMMIT \"${commit}\"\n#define BASHGAH_COMMIT_DAY \"${day}\"\n")
set(before "")
if(EXISTS ${OUTPUT})
    file(READ ${OUTPUT} before)
endif()
if(NOT before STREQUAL text)
    file(WRITE ${OUTPUT} "${text}")
endif()
