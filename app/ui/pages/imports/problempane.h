// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"
#include "services/imports/importproblem.h"
#include "ui/models/rowmodel.h"

#include <QWidget>

namespace bashgah::ui {

class Format;
class TablePane;

/// The rows left out, and those that came in otherwise than they say: where, what is written there, why.
class ProblemPane final : public QWidget
{
    Q_OBJECT
public:
    explicit ProblemPane(const Format &format, QWidget *parent = nullptr);

    void setProblems(std::vector<services::RowProblem> problems);
    [[nodiscard]] bool isEmpty() const { return m_model.rows().empty(); }
    /// CSV with a byte order mark, so that spreadsheets read the Persian. Errors as reports::writeFile.
    [[nodiscard]] domain::Result<void> save(const QString &path) const;

private:
    using Model = RowModel<services::RowProblem, qint64>;
    [[nodiscard]] std::vector<Column<services::RowProblem>> columns() const;

    const Format &m_format;
    Model m_model;
    TablePane *m_table = nullptr;
};

} // namespace bashgah::ui
