// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/dialogs/messagedialog.h"

#include "domain/text/persiantext.h"
#include "ui/format/bidi.h"
#include "ui/format/errortext.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace bashgah::ui {

MessageDialog::MessageDialog(const ConfirmRequest &request, QWidget *parent) : QDialog(parent)
{
    build(request.title, request.text);
    m_buttons->addStretch(1);
    QPushButton *reject = addButton(request.reject.isEmpty() ? tr("Cancel") : request.reject);
    QPushButton *accept = addButton(request.accept);
    accept->setObjectName(QStringLiteral("accept"));
    Theme::setRole(accept, request.destructive ? ButtonRole::Danger : ButtonRole::Primary);
    connect(reject, &QPushButton::clicked, this, &QDialog::reject);
    connect(accept, &QPushButton::clicked, this, &QDialog::accept);
    if (!request.typed.isEmpty())
        addTyping(request.typed, accept);
    else if (request.destructive)
        reject->setFocus();
    else
        accept->setDefault(true);
}

MessageDialog::MessageDialog(const domain::Error &error, const Format &format, QWidget *parent)
    : QDialog(parent)
{
    const ErrorText words(error, format);
    build(words.problem(), words.remedy());
    QPushButton *copy = addButton(tr("Copy details"));
    m_buttons->addStretch(1);
    QPushButton *close = addButton(tr("Close"));
    Theme::setRole(close, ButtonRole::Primary);
    const QString details = domain::errorKey(error.code) + u'\n' + error.detail + u'\n'
        + error.args.join(u'\n');
    connect(copy, &QPushButton::clicked, this,
            [details] { QGuiApplication::clipboard()->setText(details); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

void MessageDialog::build(const QString &title, const QString &text)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setAccessibleName(title);
    setAccessibleDescription(text);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(Theme::pageMargin, Theme::pageMargin, Theme::pageMargin,
                              Theme::pageMargin);
    outer->setSpacing(Theme::gap);
    auto *heading = new QLabel(title);
    heading->setFont(Theme::font(TextSize::Heading));
    heading->setWordWrap(true);
    auto *words = new QLabel(text);
    words->setWordWrap(true);
    words->setMinimumWidth(380);
    m_body = new QVBoxLayout;
    m_body->addWidget(heading);
    m_body->addWidget(words);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(Theme::smallGap);
    outer->addLayout(m_body);
    outer->addLayout(m_buttons);
}

QPushButton *MessageDialog::addButton(const QString &text)
{
    auto *button = new QPushButton(text);
    button->setAutoDefault(false);
    m_buttons->addWidget(button);
    return button;
}

void MessageDialog::addTyping(const QString &typed, QPushButton *accept)
{
    auto *label = new QLabel(tr("Type %1 to go on:").arg(Bidi::isolate(typed)));
    auto *edit = new QLineEdit;
    edit->setObjectName(QStringLiteral("typed"));
    edit->setAccessibleName(label->text());
    label->setBuddy(edit);
    m_body->addWidget(label);
    m_body->addWidget(edit);
    accept->setEnabled(false);
    connect(edit, &QLineEdit::textChanged, accept, [typed, accept](const QString &text) {
        accept->setEnabled(domain::digitsToAscii(text).trimmed() == domain::digitsToAscii(typed));
    });
    edit->setFocus();
}

} // namespace bashgah::ui
