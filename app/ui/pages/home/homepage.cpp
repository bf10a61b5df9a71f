// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/home/homepage.h"

#include "ui/appcontext.h"
#include "ui/shell/navigator.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace bashgah::ui {

PageInfo HomePage::pageInfo()
{
    return {pages::home, tr("Home"), QStringLiteral("house")};
}

HomePage::HomePage(AppContext &context, QWidget *parent)
    : Page(pageInfo(), parent), m_context(context)
{
    auto *grid = new QGridLayout;
    grid->setSpacing(Theme::gap);
    grid->addWidget(jobCard(QStringLiteral("shopping-basket"), tr("Record a purchase"),
                            tr("Find the member, enter the amount, see the points."), pages::counter), 0, 0);
    grid->addWidget(jobCard(QStringLiteral("users"), tr("See the members"),
                            tr("Search, register, look at points and visits."), pages::members), 0, 1);
    grid->addWidget(jobCard(QStringLiteral("send"), tr("Write to members"),
                            tr("Choose who, write the message, send it."), pages::campaigns), 1, 0);
    grid->addWidget(jobCard(QStringLiteral("file-input"), tr("Bring in past sales"),
                            tr("From a CSV file of purchases or members."), pages::imports), 1, 1);
    body()->addLayout(grid);
    body()->addStretch(1);
    refresh();
}

QWidget *HomePage::jobCard(const QString &icon, const QString &title, const QString &words,
                           const QString &page)
{
    auto *card = new Card;
    auto *picture = new QLabel;
    const int side = 2 * fontMetrics().height();
    picture->setPixmap(icons::icon(icon, Tone::Accent).pixmap(side, side));
    auto *heading = new QLabel(title);
    heading->setFont(Theme::font(TextSize::Heading));
    auto *text = new QLabel(words);
    text->setWordWrap(true);
    Theme::setMuted(text);
    auto *open = new QPushButton(title);
    connect(open, &QPushButton::clicked, this, [this, page] { m_context.navigator.open(page); });
    card->body()->addWidget(picture);
    card->body()->addWidget(heading);
    card->body()->addWidget(text);
    card->body()->addWidget(open, 0, Qt::AlignLeading);
    return card;
}

void HomePage::refresh()
{
    setSubtitle(m_context.format.weekday(m_context.today()) + u' '
                + m_context.format.dateLong(m_context.today()));
}

} // namespace bashgah::ui
