// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

#include <QDate>

#include <functional>

class QGridLayout;

namespace bashgah::ui {

struct AppContext;

/// What waits today: contacts whose day is or was, birthdays of the coming days, points that end soon, the backup.
/// Each line opens what it tells of. Hidden while nothing waits.
class AttentionCard final : public QWidget
{
    Q_OBJECT
public:
    explicit AttentionCard(AppContext &context, QWidget *parent = nullptr);
    void refresh();

private:
    void addLine(const QString &words, const QString &button, const QString &name, std::function<void()> open);
    void addContacts();
    void addBirthdays();
    void addExpiring();
    void addMemberships();
    void addBackup();

    AppContext &m_context;
    Card *m_card = nullptr;
    QGridLayout *m_grid = nullptr;
    int m_lines = 0;
};

} // namespace bashgah::ui
