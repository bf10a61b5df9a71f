// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"

#include <QPushButton>

#include <functional>

namespace bashgah::services {
class JobControl;
}

namespace bashgah::ui {

struct AppContext;

/// What a table is called where it is saved.
struct TableExportWords
{
    QString button;
    QString tip;
    QString dialog;   ///< title of the file dialog
    QString fileName; ///< proposed, without its ending
    QString job;      ///< in the job tray
    QString saved;    ///< %1 is the number of rows, %2 the file
};

/// Saves a table as a workbook or CSV: asks for the file, writes it in a job, says how many rows it has.
class TableExportButton final : public QPushButton
{
    Q_OBJECT
public:
    /// Runs in the job; the number of rows that it wrote to a file.
    using Write = std::function<domain::Result<qint64>(services::JobControl &control, const QString &path)>;

    /// `prepare` is asked in the window's thread when a file is chosen: what it takes along is what is shown then.
    TableExportButton(AppContext &context, TableExportWords words, std::function<Write()> prepare);

signals:
    /// Not when the job was cancelled.
    void failed(const bashgah::domain::Error &error);

private:
    void chooseFile();
    void save(const QString &path);

    AppContext &m_context;
    TableExportWords m_words;
    std::function<Write()> m_prepare;
};

} // namespace bashgah::ui
