// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/programs/programmehistory.h"

#include "ui/format/bidi.h"
#include "ui/format/format.h"
#include "ui/pages/programs/programmewords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace bashgah::ui {
namespace {

constexpr int listWidth = 240;

QLabel *paragraph()
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QLabel *heading(const QString &text)
{
    auto *label = new QLabel(text);
    label->setFont(Theme::font(TextSize::Strong));
    return label;
}

} // namespace

ProgrammeHistory::ProgrammeHistory(const Format &format, QWidget *parent)
    : QWidget(parent), m_format(format), m_list(new QListWidget), m_title(new QLabel),
      m_facts(paragraph()), m_base(new QComboBox), m_changes(paragraph()), m_rules(paragraph()),
      m_edit(new QPushButton(tr("Edit from this version")))
{
    m_list->setAccessibleName(tr("Versions"));
    m_list->setObjectName(QStringLiteral("versionList"));
    m_list->setFixedWidth(listWidth);
    m_list->setWordWrap(true);
    m_changes->setObjectName(QStringLiteral("versionChanges"));
    m_title->setFont(Theme::font(TextSize::Heading));
    Theme::setMuted(m_facts);
    m_base->setObjectName(QStringLiteral("versionBase"));
    m_base->setAccessibleName(tr("Compare with"));
    auto *compared = new QWidget;
    auto *line = new QHBoxLayout(compared);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(heading(tr("What changed")));
    line->addStretch(1);
    line->addWidget(new QLabel(tr("Compare with")));
    line->addWidget(m_base);
    auto *card = new Card;
    for (QWidget *part : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_facts), compared,
                          static_cast<QWidget *>(m_changes),
                          static_cast<QWidget *>(heading(tr("All rules of this version"))),
                          static_cast<QWidget *>(m_rules)})
        card->body()->addWidget(part);
    card->body()->addWidget(m_edit, 0, Qt::AlignLeading);
    card->body()->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(card);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    layout->addWidget(m_list);
    layout->addWidget(scroll, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &ProgrammeHistory::showVersion);
    connect(m_base, &QComboBox::currentIndexChanged, this, &ProgrammeHistory::showChanges);
    connect(m_edit, &QPushButton::clicked, this, [this] {
        const int row = m_list->currentRow();
        if (row >= 0)
            emit editWanted(m_versions[static_cast<size_t>(row)].programme);
    });
}

QString ProgrammeHistory::stateOf(size_t index) const
{
    if (m_versions[index].startDay > m_today)
        return tr("planned");
    // newest first: the first that has begun is the live one
    for (size_t i = 0; i < index; ++i) {
        if (m_versions[i].startDay <= m_today)
            return tr("ended");
    }
    return tr("live");
}

void ProgrammeHistory::showVersions(const std::vector<services::ProgrammeVersion> &versions, QDate today)
{
    m_versions = versions;
    m_today = today;
    m_list->clear();
    for (size_t i = 0; i < m_versions.size(); ++i) {
        //: %1 number of a version, %2 live/planned/ended, %3 date
        m_list->addItem(tr("Version %1 (%2)\nfrom %3")
                            .arg(m_format.number(m_versions[i].version), stateOf(i),
                                 m_format.dateLong(m_versions[i].startDay)));
    }
    m_list->setCurrentRow(m_versions.empty() ? -1 : 0);
}

QString ProgrammeHistory::listed(const QStringList &sentences) const
{
    QStringList lines;
    for (const QString &sentence : sentences)
        lines << QString(QStringLiteral("• ") + sentence);
    return lines.join(u'\n');
}

/// All others; the one before it first chosen.
void ProgrammeHistory::offerBases(size_t index)
{
    const QSignalBlocker quiet(m_base);
    m_base->clear();
    for (size_t i = 0; i < m_versions.size(); ++i) {
        if (i != index)
            m_base->addItem(tr("Version %1").arg(m_format.number(m_versions[i].version)), static_cast<int>(i));
    }
    m_base->setCurrentIndex(m_base->findData(static_cast<int>(index) + 1));
    m_base->setEnabled(m_base->count() > 0);
}

void ProgrammeHistory::showChanges()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    QStringList changes{tr("This is the first version.")};
    if (const QVariant base = m_base->currentData(); base.isValid()) {
        changes = ProgrammeWords(m_format).changes(m_versions[static_cast<size_t>(base.toInt())].programme,
                                                   m_versions[static_cast<size_t>(row)].programme);
        if (changes.isEmpty())
            changes << tr("Nothing but the start.");
    }
    m_changes->setText(listed(changes));
}

void ProgrammeHistory::showVersion(int row)
{
    if (row < 0)
        return;
    const auto index = static_cast<size_t>(row);
    const services::ProgrammeVersion &version = m_versions[index];
    const ProgrammeWords words(m_format);
    m_title->setText(tr("Version %1").arg(m_format.number(version.version)));
    const QString since = m_format.dateLong(version.startDay);
    const QString saved = m_format.dateTime(version.savedAt);
    m_facts->setText(version.staffName.isEmpty()
                         ? tr("Live from %1. Saved on %2.").arg(since, saved)
                         : tr("Live from %1. Saved on %2 by %3.")
                               .arg(since, saved, Bidi::isolateAuto(version.staffName)));
    offerBases(index);
    showChanges();
    QStringList rules;
    for (const ProgrammeWords::Line &line : words.describe(version.programme))
        rules << line.text;
    m_rules->setText(listed(rules));
}

} // namespace bashgah::ui
