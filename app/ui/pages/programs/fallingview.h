// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/programs/tierservice.h"
#include "ui/models/rowmodel.h"

#include <QWidget>

#include <memory>

class QLabel;

namespace bashgah::ui {

struct AppContext;
class EmptyOffer;
class TablePane;

/// Members whose tier falls soon unless they buy, soonest first.
class FallingView final : public QWidget
{
    Q_OBJECT
public:
    explicit FallingView(AppContext &context, QWidget *parent = nullptr);

    /// Reads off this thread.
    void refresh();

private:
    using Rows = std::vector<services::FallingMember>;
    using Model = RowModel<services::FallingMember, qint64>;

    [[nodiscard]] std::vector<Column<services::FallingMember>> columns() const;
    void showEmptyWords();
    void show(const Rows &rows);

    AppContext &m_context;
    QLabel *m_head = nullptr;
    TablePane *m_pane = nullptr;
    EmptyOffer *m_offer = nullptr; ///< of the list, which owns it
    std::unique_ptr<Model> m_model;
    std::optional<domain::TierPolicy> m_policy; ///< of the programme in force
    quint64 m_generation = 0;                   ///< a late answer is dropped
};

} // namespace bashgah::ui
