// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reward/taking.h"
#include "ui/models/rowmodel.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QPushButton;

namespace bashgah::services {
struct TakenReward;
}

namespace bashgah::ui {

struct AppContext;
class EmptyOffer;
class TablePane;

/// What members took or had set aside, newest first; from here it is handed over, given up or taken
/// back.
class TakingList final : public QWidget
{
    Q_OBJECT
public:
    explicit TakingList(AppContext &context, QWidget *parent = nullptr);
    void reload();
    void takeFocus();

signals:
    /// A reward is to be made, so that there is one to take.
    void newWanted();
    void changed();
    void failed(const bashgah::domain::Error &error);

private:
    using Model = RowModel<domain::Taking, domain::TakingId>;
    using Command = std::function<domain::Result<services::TakenReward>(domain::TakingId)>;

    void buildButtons();
    void showEmptyWords();
    void showButtons();
    void run(const Command &command, const QString &said);
    [[nodiscard]] std::optional<domain::Taking> current() const;
    [[nodiscard]] std::optional<domain::StaffId> staff() const;

    AppContext &m_context;
    std::unique_ptr<Model> m_model;
    TablePane *m_pane = nullptr;
    EmptyOffer *m_offer = nullptr; ///< of the list, which owns it
    QPushButton *m_handOver = nullptr;
    QPushButton *m_release = nullptr;
    QPushButton *m_takeBack = nullptr;
    QPushButton *m_member = nullptr;
};

} // namespace bashgah::ui
