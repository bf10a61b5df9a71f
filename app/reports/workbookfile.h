// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"

#include <QByteArray>
#include <QTemporaryDir>

struct lxw_workbook;

namespace bashgah::reports {

/// A workbook in the making. The library writes a file by itself: it does so in the folder for temporary
/// files, from where the bytes are taken, so that they go to their place in one step (writeFile).
class WorkbookFile final
{
public:
    WorkbookFile();
    ~WorkbookFile();
    Q_DISABLE_COPY_MOVE(WorkbookFile)

    /// Null: no memory.
    [[nodiscard]] lxw_workbook *book() const { return m_book; }
    /// The finished workbook; book() is gone. Errors, which name the folder for temporary files and not the
    /// file that is wanted: DiskFull, ReadOnly; Internal.
    [[nodiscard]] domain::Result<QByteArray> close();

private:
    QTemporaryDir m_folder;
    QString m_path;
    QByteArray m_folderName; ///< in the library's encoding
    lxw_workbook *m_book = nullptr;
};

} // namespace bashgah::reports
