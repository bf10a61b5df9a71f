// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/programs/programmeoverview.h"
#include "ui/models/rowmodel.h"

#include <QWidget>

#include <memory>

class QLabel;

namespace bashgah::ui {

struct AppContext;
class TablePane;

/// Every kind of programme: whether it is in force, of what it is made, whom it reached this month and what that cost.
/// A row opens the place where it is edited.
class OverviewView final : public QWidget
{
    Q_OBJECT
public:
    explicit OverviewView(AppContext &context, QWidget *parent = nullptr);

    /// Reads off this thread.
    void refresh();

private:
    using Model = RowModel<services::KindStanding, QString>;

    [[nodiscard]] std::vector<Column<services::KindStanding>> columns() const;
    [[nodiscard]] QString state(const services::KindStanding &kind) const;
    void show(const services::ProgrammeOverview &overview);
    void open(const QString &kind);

    AppContext &m_context;
    QLabel *m_head = nullptr;
    TablePane *m_pane = nullptr;
    std::unique_ptr<Model> m_model;
    quint64 m_generation = 0; ///< a late answer is dropped
};

} // namespace bashgah::ui
