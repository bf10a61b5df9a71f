// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/challenges/challengetypes.h"
#include "ui/models/rowmodel.h"

#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QPushButton;

namespace bashgah::ui {

struct AppContext;
class TablePane;

/// Who plays one game: how far each member is, until when, and the gifts that were given. Enter opens the member.
class PlayersView final : public QWidget
{
    Q_OBJECT
public:
    explicit PlayersView(AppContext &context, QWidget *parent = nullptr);

    /// Reads off this thread.
    void show(const services::ChallengeRow &game);
    void reload();
    void takeFocus();
    /// For other programs: member, name, done, target, reached, gifts, until; amounts in major units and whole pieces.
    [[nodiscard]] QByteArray csv() const;

signals:
    void closed();
    void failed(const bashgah::domain::Error &error);

private:
    using Player = services::ChallengePlayer;
    using Rows = std::vector<Player>;
    using Model = RowModel<Player, qint64>;
    [[nodiscard]] std::vector<Column<Player>> columns() const;
    [[nodiscard]] QString progressText(const Player &player) const;
    [[nodiscard]] QString plain(qint64 amount) const;
    void buildHead();
    void showRows(Rows rows);
    void saveCsv();

    AppContext &m_context;
    QLabel *m_head = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_csv = nullptr;
    TablePane *m_pane = nullptr;
    std::unique_ptr<Model> m_model;
    std::optional<services::ChallengeRow> m_game;
    quint64 m_generation = 0; ///< a late answer is dropped
};

} // namespace bashgah::ui
