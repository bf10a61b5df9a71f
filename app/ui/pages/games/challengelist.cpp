// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/games/challengelist.h"

#include "services/challenges/challengeservice.h"
#include "ui/appcontext.h"
#include "ui/format/bidi.h"
#include "ui/format/challengewords.h"
#include "ui/settings/devicesettings.h"
#include "ui/shell/toasts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/leading.h"
#include "ui/widgets/tablepane.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace bashgah::ui {

using services::ChallengeRow;

namespace {

struct ChallengeColumns
{
    Q_DECLARE_TR_FUNCTIONS(ChallengeColumns)
};

Column<ChallengeRow> countColumn(const QString &id, const QString &header, const Format &format,
                                 qint64 ChallengeRow::*count)
{
    return textColumn<ChallengeRow>(
        id, header, [&format, count](const ChallengeRow &row) { return format.number(row.*count); }, numberAlignment);
}

std::vector<Column<ChallengeRow>> challengeColumns(const Format &format)
{
    std::vector<Column<ChallengeRow>> all;
    all.push_back(textColumn<ChallengeRow>(QStringLiteral("name"), ChallengeColumns::tr("Name"),
                                           [](const ChallengeRow &row) { return row.challenge.name; }));
    all.push_back(textColumn<ChallengeRow>(QStringLiteral("kind"), ChallengeColumns::tr("Kind"), [](const ChallengeRow &row) {
        return ChallengeWords::kind(row.challenge.kind);
    }));
    all.push_back(textColumn<ChallengeRow>(QStringLiteral("counts"), ChallengeColumns::tr("Counts"), [](const ChallengeRow &row) {
        return ChallengeWords::measure(row.challenge.measure);
    }));
    all.push_back(textColumn<ChallengeRow>(
        QStringLiteral("target"), ChallengeColumns::tr("Reached at"),
        [&format](const ChallengeRow &row) { return ChallengeWords(format).fullAt(row.challenge); }));
    all.push_back(textColumn<ChallengeRow>(
        QStringLiteral("gift"), ChallengeColumns::tr("Gift"), [&format](const ChallengeRow &row) {
            return ChallengeWords(format).gift(row.challenge);
        }));
    all.push_back(countColumn(QStringLiteral("gifts"), ChallengeColumns::tr("Gifts given"), format, &ChallengeRow::gifts));
    all.push_back(countColumn(QStringLiteral("members"), ChallengeColumns::tr("Members"), format, &ChallengeRow::members));
    all.push_back(textColumn<ChallengeRow>(QStringLiteral("state"), ChallengeColumns::tr("State"), [](const ChallengeRow &row) {
        return row.challenge.open ? ChallengeColumns::tr("runs") : ChallengeColumns::tr("ended");
    }));
    return all;
}

} // namespace

ChallengeList::ChallengeList(AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context),
      m_model(std::make_unique<Model>(challengeColumns(context.format), [](const ChallengeRow &row) { return row.id; }))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::smallGap);
    m_pane = new TablePane(tr("Stamp cards and challenges"));
    m_pane->setObjectName(QStringLiteral("challengeList"));
    m_pane->setModel(m_model.get());
    m_pane->view().setSelectionMode(QAbstractItemView::SingleSelection);
    m_pane->fitColumns({{14, 0}, {12, 4}, {13, 5}, {16, 1}, {22, 0}, {13, 3}, {9, 6}, {12, 2}}, 0, context.settings,
                       QStringLiteral("challenges.list.widths"));
    m_pane->empty().setWords(QStringLiteral("dices"), tr("No stamp cards or challenges yet"),
                             tr("The tenth coffee free, a gift for four weeks in a row, a badge for the hundredth visit."));
    m_pane->empty().setAction(tr("New stamp card"), [this] { emit newWanted(); });
    column->addWidget(m_pane, 1);
    buildDetails();
    connect(m_pane, &TablePane::currentChanged, this, &ChallengeList::showCurrent);
    connect(m_pane, &TablePane::opened, this, &ChallengeList::playersWanted);
    showCurrent();
}

void ChallengeList::buildDetails()
{
    m_details = new QLabel;
    m_details->setObjectName(QStringLiteral("challengeDetails"));
    m_details->setWordWrap(true);
    Theme::setMuted(m_details);
    alignLeading(m_details);
    m_end = new QPushButton(tr("End it"));
    m_end->setObjectName(QStringLiteral("challengeEnd"));
    m_end->setToolTip(tr("It gives nothing any more; what it gave stays"));
    m_players = new QPushButton(tr("Who plays"));
    m_players->setObjectName(QStringLiteral("challengePlayers"));
    m_players->setToolTip(tr("Members with their progress and gifts (Enter)"));
    auto *row = new FlowLayout(nullptr, Theme::smallGap, Theme::smallGap);
    row->addWidget(m_players);
    row->addWidget(m_end);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(m_details);
    column->addLayout(row);
    connect(m_end, &QPushButton::clicked, this, &ChallengeList::end);
    connect(m_players, &QPushButton::clicked, this, &ChallengeList::playersWanted);
}

void ChallengeList::showCurrent()
{
    const auto row = current();
    m_end->setEnabled(row && row->challenge.open);
    m_players->setEnabled(row.has_value());
    m_details->setVisible(row.has_value());
    if (!row)
        return;
    const ChallengeWords words(m_context.format);
    QStringList lines{words.terms(row->challenge)};
    if (row->challenge.givesGift()) {
        //: what all the gifts of a stamp card or the like come to
        lines << tr("Given in all: %1").arg(row->gifts == 0 ? tr("nothing yet") : words.gift(row->given));
    }
    lines.removeAll(QString());
    m_details->setText(lines.join(u'\n'));
}

void ChallengeList::end()
{
    const auto row = current();
    if (!row)
        return;
    const auto staff = chosenStaff(m_context.settings);
    if (const auto done = m_context.challenges.end(row->id, staff); !done) {
        emit failed(done.error());
        return;
    }
    m_context.toasts.show(tr("%1 is ended.").arg(Bidi::isolateAuto(row->challenge.name)));
    emit changed();
}

void ChallengeList::reload()
{
    auto rows = m_context.challenges.list();
    if (!rows) {
        m_pane->showError(rows.error(), m_context.format, [this] { reload(); });
        return;
    }
    m_model->setRows(std::move(*rows));
    m_pane->showRows();
    if (!m_pane->view().currentIndex().isValid() && m_model->rowCount() > 0)
        m_pane->view().setCurrentIndex(m_model->index(0, 0));
    showCurrent();
}

void ChallengeList::takeFocus()
{
    m_pane->view().setFocus();
}

std::optional<ChallengeRow> ChallengeList::current() const
{
    const QModelIndex index = m_pane->view().currentIndex();
    if (!index.isValid() || index.row() >= m_model->rowCount())
        return std::nullopt;
    return m_model->row(index.row());
}

} // namespace bashgah::ui
