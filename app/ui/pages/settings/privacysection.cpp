// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/privacysection.h"

#include "services/members/privacyservice.h"
#include "ui/format/bidi.h"
#include "ui/settings/devicesettings.h"
#include "ui/shell/apprequests.h"
#include "ui/shell/banner.h"
#include "ui/shell/toasts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/leading.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTextOption>
#include <QVBoxLayout>

#include <algorithm>

namespace bashgah::ui {

using domain::PrivacyNotice;

namespace {

constexpr int noticeLinesShown = 8;

} // namespace

PrivacySection::PrivacySection(AppContext &context)
    : SettingsSection(context, QStringLiteral("privacy"), tr("Privacy notice"), QStringLiteral("shield"),
                      tr("privacy notice consent wording data protection print paper version"))
{
    auto *words = new QLabel(tr("What members are told before they agree. Each change is a new version; every consent "
                                "keeps the one it was given under. A line that begins with # is a heading; {shop} "
                                "stands for the name of the shop."));
    words->setWordWrap(true);
    alignLeading(words);
    body()->addWidget(words);
    m_version = new QComboBox;
    m_version->setObjectName(QStringLiteral("privacyVersion"));
    m_version->setAccessibleName(tr("Version of the privacy notice"));
    body()->addWidget(m_version, 0, Qt::AlignLeading);
    m_state = new QLabel;
    m_state->setObjectName(QStringLiteral("privacyState"));
    m_state->setWordWrap(true);
    Theme::setMuted(m_state);
    alignLeading(m_state);
    body()->addWidget(m_state);
    m_persian = editor(QStringLiteral("privacyPersian"), tr("The notice in Persian"), Qt::RightToLeft);
    m_english = editor(QStringLiteral("privacyEnglish"), tr("The notice in English"), Qt::LeftToRight);
    buildButtons();
    connect(&context.privacy, &services::PrivacyService::changed, this, &PrivacySection::refresh);
    connect(m_version, &QComboBox::currentIndexChanged, this, &PrivacySection::showVersion);
    refresh();
}

QPlainTextEdit *PrivacySection::editor(const QString &name, const QString &label, Qt::LayoutDirection direction)
{
    auto *title = new QLabel(label);
    alignLeading(title);
    body()->addWidget(title);
    auto *edit = new QPlainTextEdit;
    edit->setObjectName(name);
    edit->setAccessibleName(label);
    edit->setTabChangesFocus(true);
    edit->setLayoutDirection(direction);
    QTextOption option;
    option.setTextDirection(direction);
    edit->document()->setDefaultTextOption(option);
    edit->setFixedHeight(noticeLinesShown * edit->fontMetrics().lineSpacing() + 2 * edit->fontMetrics().height());
    title->setBuddy(edit);
    body()->addWidget(edit);
    connect(edit, &QPlainTextEdit::textChanged, this, &PrivacySection::markChanged);
    return edit;
}

void PrivacySection::buildButtons()
{
    const auto button = [](const QString &words, const QString &name) {
        auto *made = new QPushButton(words);
        made->setObjectName(name);
        return made;
    };
    m_save = button(tr("Keep as a new version"), QStringLiteral("privacySave"));
    m_usual = button(tr("Use the program's own text"), QStringLiteral("privacyUsual"));
    auto *print = button(tr("Print"), QStringLiteral("privacyPrint"));
    auto *file = button(tr("Save as PDF…"), QStringLiteral("privacyFile"));
    auto *holder = new QWidget;
    auto *row = new FlowLayout(holder, Theme::smallGap, Theme::smallGap);
    for (QPushButton *part : {m_save, m_usual, print, file})
        row->addWidget(part);
    body()->addWidget(holder);
    connect(m_save, &QPushButton::clicked, this, &PrivacySection::save);
    connect(m_usual, &QPushButton::clicked, this, [this] {
        m_version->setCurrentIndex(0);
        const PrivacyNotice usual = domain::usualNotice();
        m_persian->setPlainText(usual.persian);
        m_english->setPlainText(usual.english);
    });
    const auto chosen = [this]() -> qint64 { // the newest may have to be kept first
        return m_version->currentIndex() > 0 ? m_version->currentData().toLongLong() : 0;
    };
    connect(print, &QPushButton::clicked, this, [this, chosen] { context().requests.printNotice(chosen()); });
    connect(file, &QPushButton::clicked, this, [this, chosen] { context().requests.saveNotice(chosen()); });
}

bool PrivacySection::isTyped() const
{
    return !m_versions.empty() && m_version->currentIndex() == 0
        && (m_persian->toPlainText().trimmed() != m_versions.front().persian
            || m_english->toPlainText().trimmed() != m_versions.front().english);
}

void PrivacySection::refresh()
{
    if (isTyped())
        return; // what is being written is not lost to a sale elsewhere
    auto versions = context().privacy.versions();
    if (!versions) {
        banner().showError(versions.error(), context().format);
        return;
    }
    const QVariant chosen = m_version->currentIndex() > 0 ? m_version->currentData() : QVariant();
    m_versions = std::move(*versions);
    {
        const QSignalBlocker quiet(m_version);
        m_version->clear();
        for (const PrivacyNotice &notice : m_versions)
            m_version->addItem(tr("Version %1").arg(context().format.number(notice.version)), notice.version);
        m_version->setCurrentIndex(std::max(0, chosen.isValid() ? m_version->findData(chosen) : 0));
    }
    showVersion();
}

QString PrivacySection::describe(const PrivacyNotice &notice) const
{
    const Format &format = context().format;
    if (!notice.isKept)
        return tr("The program's own text. It becomes version 1 with the first print or consent.");
    QStringList parts{tr("From %1").arg(format.dateTime(notice.at)),
                      tr("Consents given under it: %1").arg(format.number(notice.consents))};
    if (!notice.staffName.isEmpty())
        parts << Bidi::isolateAuto(notice.staffName);
    return parts.join(QStringLiteral(" · "));
}

void PrivacySection::showVersion()
{
    const int place = std::max(0, m_version->currentIndex());
    if (static_cast<size_t>(place) >= m_versions.size())
        return;
    const PrivacyNotice &notice = m_versions[static_cast<size_t>(place)];
    m_persian->setPlainText(notice.persian);
    m_english->setPlainText(notice.english);
    for (QPlainTextEdit *edit : {m_persian, m_english})
        edit->setReadOnly(place > 0);
    m_state->setText(describe(notice));
    markChanged();
}

void PrivacySection::markChanged()
{
    if (!m_save)
        return;
    m_save->setEnabled(isTyped());
    m_version->setEnabled(!isTyped()); // another version would take the place of what is typed
}

void PrivacySection::save()
{
    const auto kept = context().privacy.change(m_persian->toPlainText(), m_english->toPlainText(),
                                               chosenStaff(context().settings));
    if (!kept) {
        banner().showError(kept.error(), context().format);
        (kept.error().field == u"english" ? m_english : m_persian)->setFocus();
        return;
    }
    banner().clear();
    m_versions.clear(); // what was typed is kept
    refresh();
    context().toasts.show(tr("Version %1 of the privacy notice is kept.").arg(context().format.number(kept->version)));
}

} // namespace bashgah::ui
