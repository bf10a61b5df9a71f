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

/// Every stamp card, challenge, badge and streak with what it gave so far.
class ChallengeList final : public QWidget
{
    Q_OBJECT
public:
    explicit ChallengeList(AppContext &context, QWidget *parent = nullptr);
    void reload();
    void takeFocus();
    [[nodiscard]] std::optional<services::ChallengeRow> current() const;

signals:
    void newWanted();
    void playersWanted();
    void changed();
    void failed(const bashgah::domain::Error &error);

private:
    using Model = RowModel<services::ChallengeRow, domain::ChallengeId>;
    void buildDetails();
    void showCurrent();
    void end();

    AppContext &m_context;
    std::unique_ptr<Model> m_model;
    TablePane *m_pane = nullptr;
    QLabel *m_details = nullptr;
    QPushButton *m_end = nullptr;
    QPushButton *m_players = nullptr;
};

} // namespace bashgah::ui
