// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/openerrorpage.h"

#include "ui/format/bidi.h"
#include "ui/format/errortext.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace bashgah::ui {
namespace {

bool backupHelps(domain::ErrorCode code)
{
    return code == domain::ErrorCode::Damaged || code == domain::ErrorCode::FileNotFound
        || code == domain::ErrorCode::NotAShop || code == domain::ErrorCode::StorageFailure;
}

bool retryHelps(domain::ErrorCode code)
{
    return code == domain::ErrorCode::Busy || code == domain::ErrorCode::FileInUse
        || code == domain::ErrorCode::ReadOnly
        || code == domain::ErrorCode::DiskFull || code == domain::ErrorCode::FileNotFound
        || code == domain::ErrorCode::StorageFailure;
}

} // namespace

OpenErrorPage::OpenErrorPage(const domain::Error &error, const QString &shop,
                             const std::optional<QString> &backup, const QString &backupWords,
                             const Format &format, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("openError"));
    auto *outer = new QVBoxLayout(this);
    outer->addStretch(1);
    auto *card = new Card;
    card->setMinimumWidth(560);
    card->setMaximumWidth(720);
    QVBoxLayout *column = card->body();
    column->setSpacing(Theme::gap);
    addWords(column, ErrorText(error, format), shop);
    const bool offerBackup = backup && backupHelps(error.code);
    if (offerBackup) {
        auto *restore = new QPushButton(icons::onAccent(u"archive-restore"), tr("Restore the last backup"));
        restore->setObjectName(QStringLiteral("way.archive-restore"));
        Theme::setRole(restore, ButtonRole::Primary);
        auto *note = new QLabel(backupWords);
        Theme::setMuted(note);
        note->setWordWrap(true);
        column->addWidget(restore, 0, Qt::AlignLeading);
        column->addWidget(note);
        connect(restore, &QPushButton::clicked, this, [this, path = *backup] { emit restoreWanted(path); });
    }
    if (retryHelps(error.code))
        addWay(column, QStringLiteral("refresh-cw"), tr("Try again"), !offerBackup, &OpenErrorPage::retryWanted);
    addWay(column, QStringLiteral("folder-open"), tr("Open another shop…"), false, &OpenErrorPage::openWanted);
    addWay(column, QStringLiteral("store"), tr("Make a new shop"), false, &OpenErrorPage::newWanted);
    auto *middle = new QHBoxLayout; // stretches, not an alignment: wrapped words need their height
    middle->addStretch(1);
    middle->addWidget(card, 4);
    middle->addStretch(1);
    outer->addLayout(middle);
    outer->addStretch(1);
}

void OpenErrorPage::addWords(QVBoxLayout *column, const ErrorText &words, const QString &shop)
{
    auto *icon = new QLabel;
    const int side = 3 * fontMetrics().height();
    icon->setPixmap(icons::icon(u"file-warning", Tone::Warning).pixmap(side, side));
    auto *problem = new QLabel(words.problem());
    problem->setFont(Theme::font(TextSize::Heading));
    auto *remedy = new QLabel(words.remedy());
    auto *place = new QLabel(Bidi::isolate(QDir::toNativeSeparators(shop)));
    place->setTextInteractionFlags(Qt::TextSelectableByMouse);
    Theme::setMuted(place);
    for (QLabel *label : {problem, remedy, place})
        label->setWordWrap(true);
    for (QLabel *label : {icon, problem, remedy, place})
        column->addWidget(label);
}

void OpenErrorPage::addWay(QVBoxLayout *column, const QString &icon, const QString &text,
                           bool primary, void (OpenErrorPage::*signal)())
{
    auto *button = new QPushButton(primary ? icons::onAccent(icon) : icons::icon(icon), text);
    button->setObjectName(QString(u"way." + icon));
    if (primary)
        Theme::setRole(button, ButtonRole::Primary);
    column->addWidget(button, 0, Qt::AlignLeading);
    connect(button, &QPushButton::clicked, this, signal);
}

} // namespace bashgah::ui
