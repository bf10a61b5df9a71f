// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/counter/memberfinder.h"

#include "services/members/memberservice.h"
#include "services/programs/programservice.h"
#include "ui/appcontext.h"
#include "ui/pages/counter/memberhitdelegate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/leading.h"
#include "ui/widgets/searchedit.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

namespace bashgah::ui {
namespace {

constexpr int mostMemberHits = 8;
constexpr int shortestCodeTakenAtOnce = 6;
/// A second Enter within this time belongs to the recording before.
constexpr qint64 hurryMsecs = 400;
/// After the last key, until a whole number is taken.
constexpr int pauseMsecs = 120;

} // namespace

MemberFinder::MemberFinder(AppContext &context, Finds finds, QWidget *parent)
    : QWidget(parent), m_context(context), m_finds(finds)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::smallGap);
    m_edit = new SearchEdit(tr("Last digits, mobile, code or name"));
    m_edit->setObjectName(QStringLiteral("findMember"));
    m_edit->setFont(Theme::font(TextSize::Heading));
    m_hits = new MemberHits(context.format, finds, this);
    m_hits->setToday(context.today());
    m_list = new QListView;
    m_list->setObjectName(QStringLiteral("memberHits"));
    m_list->setAccessibleName(tr("Members found"));
    m_list->setModel(m_hits);
    m_list->setItemDelegate(new MemberHitDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::TabFocus); // a click leaves the caret in the field
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_hint = new QLabel(finds == Finds::Buyers ? tr("Enter in the empty field records a purchase without a member.")
                                               : tr("Nobody found."));
    m_hint->setObjectName(QStringLiteral("memberHint"));
    m_hint->setWordWrap(true);
    alignLeading(m_hint);
    Theme::setMuted(m_hint);
    column->addWidget(m_edit);
    column->addWidget(m_list);
    column->addWidget(m_hint);
    column->addStretch(1);
    fitList();
    setFocusProxy(m_edit);
    m_edit->installEventFilter(this);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMsecs);
    connect(&m_pause, &QTimer::timeout, this, &MemberFinder::takeWhole);
    connect(m_edit, &QLineEdit::textChanged, &m_pause, &QTimer::stop); // another key: it goes on
    connect(m_edit, &SearchEdit::searchWanted, this, &MemberFinder::search);
    connect(m_edit, &SearchEdit::accepted, this, &MemberFinder::accept);
    connect(m_edit, &SearchEdit::moveWanted, this, &MemberFinder::move);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) { choose(index.row()); });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
}

void MemberFinder::readTiers()
{
    if (const auto live = m_context.programs.current())
        m_hits->setTiers(TierNames(live->programme));
}

void MemberFinder::begin(bool afterRecording)
{
    m_hits->setToday(m_context.today());
    readTiers();
    m_taken = false;
    m_edit->clear();
    m_edit->setFocus();
    m_sinceRecording.invalidate();
    if (afterRecording)
        m_sinceRecording.start();
}

bool MemberFinder::eventFilter(QObject *watched, QEvent *event)
{
    // Ctrl+Z in the empty field means the last purchase, not the last letter.
    if (event->type() == QEvent::ShortcutOverride && isEmpty()
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo)) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool MemberFinder::isEmpty() const
{
    return m_edit->text().isEmpty();
}

void MemberFinder::search(const QString &typed)
{
    m_sinceRecording.invalidate();
    auto found = m_context.members.search(typed, mostMemberHits);
    if (!found) {
        emit failed(found.error());
        return;
    }
    const auto rows = *found;
    m_hits->show(std::move(*found), typed);
    m_list->setCurrentIndex(m_hits->index(0, 0));
    fitList();
    const bool one = rows.size() == 1 && rows.front().isExact;
    const bool whole = one && (domain::MobileNumber::parse(typed, m_context.shop.region).has_value()
                               || typed.simplified().size() >= shortestCodeTakenAtOnce);
    m_whole = whole ? std::optional(rows.front().id) : std::nullopt;
    if (whole)
        m_pause.start();
}

void MemberFinder::takeWhole()
{
    if (!m_whole || m_taken)
        return;
    m_taken = true; // the Enter that may follow is not a second choice
    emit memberChosen(*m_whole);
}

void MemberFinder::accept()
{
    if (m_taken)
        return;
    if (!isEmpty()) {
        choose(std::max(0, m_list->currentIndex().row()));
        return;
    }
    if (!m_sinceRecording.isValid() || m_sinceRecording.hasExpired(hurryMsecs))
        emit anonymousChosen();
}

void MemberFinder::move(int by)
{
    const int rows = m_hits->rowCount();
    if (rows > 0)
        m_list->setCurrentIndex(m_hits->index((m_list->currentIndex().row() + by + rows) % rows, 0));
}

void MemberFinder::choose(int row)
{
    if (m_hits->rowCount() == 0)
        return;
    m_pause.stop();
    if (const domain::MemberRow *member = m_hits->member(row))
        emit memberChosen(member->id);
    else
        emit registerWanted(m_edit->text().simplified());
}

void MemberFinder::fitList()
{
    const int rows = m_hits->rowCount();
    m_list->setVisible(rows > 0);
    m_hint->setVisible(rows == 0 && (m_finds == Finds::Buyers || !isEmpty()));
    if (rows > 0)
        m_list->setFixedHeight(rows * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth() + 4);
}

} // namespace bashgah::ui
