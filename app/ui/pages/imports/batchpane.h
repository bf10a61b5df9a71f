// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/imports/importservice.h"
#include "ui/models/rowmodel.h"

#include <QWidget>

class QPushButton;

namespace bashgah::ui {

struct AppContext;
class TablePane;

/// The imports of the past, each of which may be taken back as a whole.
class BatchPane final : public QWidget
{
    Q_OBJECT
public:
    explicit BatchPane(AppContext &context, QWidget *parent = nullptr);

    void refresh();
    [[nodiscard]] const std::vector<services::ImportBatch> &batches() const { return m_model.rows(); }

signals:
    void undoWanted(const bashgah::services::ImportBatch &batch);

private:
    using Model = RowModel<services::ImportBatch, domain::BatchId>;
    [[nodiscard]] std::vector<Column<services::ImportBatch>> columns() const;
    [[nodiscard]] QString stateOf(const services::ImportBatch &batch) const;
    void showButton();

    AppContext &m_context;
    Model m_model;
    TablePane *m_table = nullptr;
    QPushButton *m_undo = nullptr;
};

} // namespace bashgah::ui
