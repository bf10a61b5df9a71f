// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/program/programme.h"
#include "services/rewards/rewardtypes.h"
#include "ui/models/rowmodel.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace bashgah::ui {

struct AppContext;
class TablePane;

/// The catalogue: each reward with its price, what is left and how often it was taken.
class RewardList final : public QWidget
{
    Q_OBJECT
public:
    explicit RewardList(AppContext &context, QWidget *parent = nullptr);
    void reload();
    void takeFocus();
    [[nodiscard]] std::optional<services::RewardRow> current() const;
    void choose(domain::RewardId id);

signals:
    /// The current row is another one, or none.
    void currentChanged();
    /// Enter or double click.
    void opened();
    void newWanted();

private:
    using Model = RowModel<services::RewardRow, domain::RewardId>;

    AppContext &m_context;
    domain::Programme m_programme; ///< in force: how fast points are earned
    std::unique_ptr<Model> m_model;
    TablePane *m_pane = nullptr;
};

} // namespace bashgah::ui
