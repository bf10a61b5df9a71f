// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <functional>
#include <vector>

class QGridLayout;
class QLabel;

namespace bashgah::ui {

struct AppContext;
class AttentionCard;
class Card;

/// Where the window opens: today in four figures, what a new shop still needs (gone by itself once
/// done), and the ways into the main jobs.
class HomePage final : public Page
{
    Q_OBJECT
public:
    explicit HomePage(AppContext &context, QWidget *parent = nullptr);
    [[nodiscard]] static PageInfo pageInfo();
    void activate(const QVariantMap &args) override;
    void refresh() override;

private:
    struct Step { QLabel *mark; QLabel *words; std::function<bool()> isDone; };

    QWidget *buildToday();
    QLabel *addFigure(QGridLayout *grid, const QString &caption);
    QGridLayout *buildJobs();
    void buildSteps();
    void addStep(const QString &words, const QString &buttonText, const QString &page,
                 const QVariantMap &args, std::function<bool()> isDone);
    QWidget *jobCard(const QString &icon, const QString &title, const QString &words,
                     const QString &page);
    void showToday();
    void showSteps();

    AppContext &m_context;
    QLabel *m_purchases = nullptr;
    QLabel *m_revenue = nullptr;
    QLabel *m_newMembers = nullptr;
    QLabel *m_points = nullptr;
    AttentionCard *m_attention = nullptr;
    Card *m_stepsCard = nullptr;
    QGridLayout *m_stepsGrid = nullptr;
    std::vector<Step> m_steps;
};

} // namespace bashgah::ui
