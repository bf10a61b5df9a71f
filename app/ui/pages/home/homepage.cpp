// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/home/homepage.h"

#include "services/backup/backupservice.h"
#include "services/counter/counterservice.h"
#include "services/members/memberservice.h"
#include "services/shop/shopservice.h"
#include "ui/appcontext.h"
#include "ui/pages/home/attentioncard.h"
#include "ui/shell/navigator.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

namespace bashgah::ui {

PageInfo HomePage::pageInfo()
{
    return {pages::home, tr("Home"), QStringLiteral("house")};
}

HomePage::HomePage(AppContext &context, QWidget *parent)
    : Page(pageInfo(), parent), m_context(context)
{
    auto *host = new QWidget;
    host->setProperty("plain", true);
    auto *column = new QVBoxLayout(host);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap);
    column->addWidget(buildToday());
    buildSteps();
    column->addWidget(m_stepsCard);
    m_attention = new AttentionCard(context);
    column->addWidget(m_attention);
    column->addLayout(buildJobs());
    column->addStretch(1);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(host);
    body()->addWidget(area, 1);
    refresh();
}

QGridLayout *HomePage::buildJobs()
{
    auto *grid = new QGridLayout;
    grid->setSpacing(Theme::gap);
    const int columns = Theme::isLarge() ? 1 : 2;
    const auto add = [&](QWidget *card) {
        grid->addWidget(card, grid->count() / columns, grid->count() % columns);
    };
    add(jobCard(QStringLiteral("shopping-basket"), tr("Record a purchase"),
                tr("Find the member, enter the amount, see the points."), pages::counter));
    add(jobCard(QStringLiteral("users"), tr("See the members"),
                tr("Search, register, look at points and visits."), pages::members));
    add(jobCard(QStringLiteral("send"), tr("Write to members"),
                tr("Choose who, write the message, send it."), pages::campaigns));
    add(jobCard(QStringLiteral("chart-pie"), tr("Understand the members"),
                tr("Who is loyal, who is about to leave, and what to do."), pages::analytics));
    return grid;
}

QWidget *HomePage::buildToday()
{
    auto *card = new Card(tr("Today"));
    auto *row = new QGridLayout;
    row->setSpacing(Theme::gap);
    m_purchases = addFigure(row, tr("Purchases"));
    m_revenue = addFigure(row, tr("Sales"));
    m_newMembers = addFigure(row, tr("New members"));
    m_points = addFigure(row, tr("Points given"));
    card->body()->addLayout(row);
    return card;
}

QLabel *HomePage::addFigure(QGridLayout *grid, const QString &caption)
{
    auto *cell = new QVBoxLayout;
    cell->setSpacing(0);
    auto *figure = new QLabel;
    figure->setFont(Theme::font(TextSize::Title));
    const bool rtl = m_context.format.direction() == Qt::RightToLeft;
    figure->setAlignment((rtl ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    auto *words = new QLabel(caption);
    Theme::setMuted(words);
    cell->addWidget(figure);
    cell->addWidget(words);
    const int columns = Theme::isLarge() ? 2 : 4;
    const int place = grid->count();
    grid->addLayout(cell, place / columns, place % columns);
    grid->setColumnStretch(place % columns, 1);
    return figure;
}

void HomePage::buildSteps()
{
    m_stepsCard = new Card(tr("To get going"));
    m_stepsCard->setObjectName(QStringLiteral("firstSteps"));
    m_stepsGrid = new QGridLayout;
    m_stepsGrid->setColumnStretch(1, 1);
    m_stepsGrid->setHorizontalSpacing(Theme::gap);
    m_stepsCard->body()->addLayout(m_stepsGrid);
    const QVariantMap make{{QStringLiteral("new"), true}};
    addStep(tr("Register the first member"), tr("Register"), pages::members, make, [this] {
        const auto count = m_context.members.count({});
        return count && *count > 0;
    });
    addStep(tr("Record the first purchase"), tr("To the counter"), pages::counter, {}, [this] {
        // purchases are numbered from one
        return m_context.counter.purchase(domain::PurchaseId(1)).has_value();
    });
    addStep(tr("Take the first backup"), tr("Back up"), pages::settings,
            {{QStringLiteral("section"), QStringLiteral("backup")}},
            [this] { return m_context.shop.isDemo || m_context.backup.newest().has_value(); });
    addStep(tr("Set up the SMS line"), tr("Set up"), pages::settings,
            {{QStringLiteral("section"), QStringLiteral("gateway")}}, [this] {
                const auto profile = m_context.shopService.setting(QStringLiteral("gateway.profile"));
                return m_context.shop.isDemo || (profile && !profile->isEmpty());
            });
}

void HomePage::addStep(const QString &words, const QString &buttonText, const QString &page,
                       const QVariantMap &args, std::function<bool()> isDone)
{
    const int row = static_cast<int>(m_steps.size());
    auto *mark = new QLabel;
    mark->setObjectName(QStringLiteral("firstStep"));
    auto *label = new QLabel(words);
    label->setWordWrap(true);
    auto *button = new QPushButton(buttonText);
    button->setAccessibleDescription(words);
    connect(button, &QPushButton::clicked, this,
            [this, page, args] { m_context.navigator.open(page, args); });
    m_stepsGrid->addWidget(mark, row, 0);
    m_stepsGrid->addWidget(label, row, 1);
    m_stepsGrid->addWidget(button, row, 2);
    m_steps.push_back({mark, label, std::move(isDone)});
}

QWidget *HomePage::jobCard(const QString &icon, const QString &title, const QString &words,
                           const QString &page)
{
    auto *card = new Card;
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::gap);
    auto *picture = new QLabel;
    const int side = 2 * fontMetrics().height();
    picture->setPixmap(icons::icon(icon, Tone::Accent).pixmap(side, side));
    auto *texts = new QVBoxLayout;
    auto *heading = new QLabel(title);
    heading->setFont(Theme::font(TextSize::Heading));
    auto *text = new QLabel(words);
    text->setWordWrap(true);
    Theme::setMuted(text);
    texts->addWidget(heading);
    texts->addWidget(text);
    auto *open = new QPushButton(tr("Open"));
    open->setAccessibleName(title);
    connect(open, &QPushButton::clicked, this, [this, page] { m_context.navigator.open(page); });
    row->addWidget(picture, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    row->addWidget(open, 0, Qt::AlignVCenter);
    card->body()->addLayout(row);
    return card;
}

void HomePage::activate(const QVariantMap &)
{
    refresh();
}

void HomePage::refresh()
{
    //: weekday and date: Saturday 31 Mordad 1405
    setSubtitle(tr("%1 %2", "weekday and date")
                    .arg(m_context.format.weekday(m_context.today()),
                         m_context.format.dateLong(m_context.today())));
    showToday();
    showSteps();
    m_attention->refresh();
}

void HomePage::showToday()
{
    const auto totals = m_context.counter.shiftTotals(m_context.today());
    if (!totals)
        return;
    const Format &format = m_context.format;
    m_purchases->setText(format.number(totals->purchases));
    m_revenue->setText(format.money(totals->revenue));
    m_newMembers->setText(format.number(totals->newMembers));
    m_points->setText(format.number(totals->earned.value()));
}

void HomePage::showSteps()
{
    bool allDone = true;
    const int side = fontMetrics().height() * 5 / 4;
    for (const Step &step : m_steps) {
        const bool done = step.isDone();
        allDone = allDone && done;
        step.mark->setPixmap(icons::icon(done ? u"circle-check" : u"circle",
                                         done ? Tone::Success : Tone::Muted).pixmap(side, side));
        step.mark->setAccessibleName(done ? tr("done") : tr("open"));
        Theme::setTone(step.words, done ? Tone::Muted : Tone::Normal);
    }
    m_stepsCard->setVisible(!allDone);
}

} // namespace bashgah::ui
