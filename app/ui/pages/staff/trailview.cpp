// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/staff/trailview.h"

#include "services/backup/backupservice.h"
#include "services/jobs/jobs.h"
#include "services/members/memberservice.h"
#include "services/shop/shopservice.h"
#include "services/staff/staffdesk.h"
#include "ui/appcontext.h"
#include "ui/format/bidi.h"
#include "ui/settings/devicesettings.h"
#include "ui/shell/banner.h"
#include "ui/shell/navigator.h"
#include "ui/shell/trailkeeper.h"
#include "ui/theme/theme.h"
#include "ui/widgets/columnscroll.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/jalalidateedit.h"
#include "ui/widgets/searchedit.h"
#include "ui/widgets/tablepane.h"
#include "ui/widgets/wholelabel.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace bashgah::ui {

using services::TrailLine;

TrailView::TrailView(AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_words(context.format)
{
    m_model = std::make_unique<Model>(columns(), [](const TrailLine &line) { return line.line; });
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::smallGap);
    m_banner = new Banner;
    m_banner->setObjectName(QStringLiteral("trailBanner"));
    column->addWidget(m_banner);
    buildFilters(column);
    m_pane = new TablePane(tr("Who did what"));
    m_pane->setObjectName(QStringLiteral("trailList"));
    m_pane->setModel(m_model.get());
    m_pane->fitColumns({{16, 0, context.format.dateTime(context.clock.now())}, {14, 0}, {22, 0}, {16, 1}, {24, 2}}, 4,
                       context.settings, QStringLiteral("staff.trail.widths"));
    m_pane->empty().setWords(QStringLiteral("search-x"), tr("Nothing was done"), tr("Choose other days, another person or another kind."));
    m_pane->empty().setAction(tr("Show everything"), [this] {
        clearFilters();
        m_search->clear();
        findMember({});
    });
    column->addWidget(m_pane, 1);
    m_detail = new WholeLabel;
    m_detail->setObjectName(QStringLiteral("trailDetail"));
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_detail);
    buildButtons(column);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(new ColumnScroll(content));
    connect(m_pane, &TablePane::currentChanged, this, &TrailView::showDetail);
    connect(m_pane, &TablePane::opened, this, &TrailView::openMember);
}

void TrailView::buildFilters(QVBoxLayout *column)
{
    auto *row = new FlowLayout(nullptr, Theme::smallGap, Theme::smallGap);
    m_staff = new QComboBox;
    m_staff->setObjectName(QStringLiteral("trailStaff"));
    m_staff->setAccessibleName(tr("Staff"));
    m_kind = new QComboBox;
    m_kind->setObjectName(QStringLiteral("trailKind"));
    m_kind->setAccessibleName(tr("Kind"));
    m_kind->addItem(tr("Every kind"), QString());
    for (const TrailWords::Group &group : TrailWords::groups())
        m_kind->addItem(group.word, group.key);
    const auto dateEdit = [this](const QString &name, const QString &words) {
        auto *edit = new JalaliDateEdit(m_context.format, m_context.today());
        edit->setObjectName(name);
        edit->setAccessibleName(words);
        edit->setPlaceholderText(words);
        connect(edit, &JalaliDateEdit::valueChanged, this, &TrailView::reload);
        return edit;
    };
    m_first = dateEdit(QStringLiteral("trailFirst"), tr("From day"));
    m_last = dateEdit(QStringLiteral("trailLast"), tr("Up to day"));
    m_search = new SearchEdit(tr("Member"));
    m_search->setObjectName(QStringLiteral("trailMember"));
    m_memberName = new QLabel;
    for (QWidget *widget : {static_cast<QWidget *>(m_staff), static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_first),
                            static_cast<QWidget *>(m_last), static_cast<QWidget *>(m_search), static_cast<QWidget *>(m_memberName)})
        row->addWidget(widget);
    column->addLayout(row);
    connect(m_staff, &QComboBox::currentIndexChanged, this, &TrailView::reload);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &TrailView::reload);
    connect(m_search, &SearchEdit::searchWanted, this, &TrailView::findMember);
}

void TrailView::buildButtons(QVBoxLayout *column)
{
    auto *row = new FlowLayout(nullptr, Theme::smallGap, Theme::smallGap);
    m_older = new QPushButton(tr("Show older"));
    m_older->setObjectName(QStringLiteral("trailOlder"));
    m_csv = new QPushButton(tr("CSV"));
    m_csv->setObjectName(QStringLiteral("trailCsv"));
    m_check = new QPushButton(tr("Check for changes by hand"));
    m_check->setObjectName(QStringLiteral("trailCheck"));
    m_head = new QLabel;
    m_head->setObjectName(QStringLiteral("trailHead"));
    m_head->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    Theme::setMuted(m_head);
    for (QWidget *widget : {static_cast<QWidget *>(m_older), static_cast<QWidget *>(m_csv), static_cast<QWidget *>(m_check),
                            static_cast<QWidget *>(m_head)})
        row->addWidget(widget);
    column->addLayout(row);
    connect(m_older, &QPushButton::clicked, this, &TrailView::showOlder);
    connect(m_csv, &QPushButton::clicked, this, &TrailView::saveCsv);
    connect(m_check, &QPushButton::clicked, this, &TrailView::checkChain);
}

std::vector<Column<TrailLine>> TrailView::columns() const
{
    const Format &format = m_context.format;
    return {textColumn<TrailLine>(QStringLiteral("at"), tr("When"),
                                  [&format](const TrailLine &line) { return format.dateTime(line.facts.at); }),
            textColumn<TrailLine>(QStringLiteral("staff"), tr("Who"), [](const TrailLine &line) { return line.staffName; }),
            textColumn<TrailLine>(QStringLiteral("action"), tr("What"),
                                  [](const TrailLine &line) { return TrailWords::action(line.facts.action); }),
            textColumn<TrailLine>(QStringLiteral("subject"), tr("About"),
                                  [this](const TrailLine &line) { return m_words.subject(line.facts); }),
            textColumn<TrailLine>(QStringLiteral("change"), tr("Before and after"), [this](const TrailLine &line) {
                //: between two changes in a list
                return m_words.changes(line.facts).join(tr("; "));
            })};
}

void TrailView::fillStaff()
{
    const QSignalBlocker quiet(m_staff);
    const QVariant kept = m_staff->currentData();
    m_staff->clear();
    m_staff->addItem(tr("Everybody"), QVariant());
    const auto staff = m_context.shopService.staff();
    for (const services::StaffMember &member : staff.value_or(std::vector<services::StaffMember>()))
        m_staff->addItem(member.name, member.id.value());
    m_staff->setCurrentIndex(kept.isValid() ? std::max(0, m_staff->findData(kept)) : 0);
}

services::TrailQuery TrailView::query() const
{
    services::TrailQuery query;
    if (const QVariant who = m_staff->currentData(); who.isValid())
        query.staff = domain::StaffId(who.toLongLong());
    query.group = m_kind->currentData().toString();
    query.first = m_first->value();
    query.last = m_last->value();
    query.member = m_member;
    return query;
}

void TrailView::reload()
{
    fillStaff();
    read(query());
}

void TrailView::refresh()
{
    fillStaff();
    services::TrailQuery wanted = query();
    wanted.limit = std::max(wanted.limit, m_model->rowCount());
    read(wanted);
}

void TrailView::read(const services::TrailQuery &wanted)
{
    auto lines = m_context.trail.lines(wanted);
    if (!lines) {
        m_pane->showError(lines.error(), m_context.format, [this] { reload(); });
        return;
    }
    m_older->setEnabled(static_cast<int>(lines->size()) == wanted.limit);
    m_model->setRows(std::move(*lines));
    m_pane->showRows();
    showDetail();
    showHead();
}

void TrailView::showOlder()
{
    if (m_model->rowCount() == 0)
        return;
    services::TrailQuery more = query();
    more.olderThan = m_model->rows().back().line;
    auto lines = m_context.trail.lines(more);
    if (!lines) {
        emit failed(lines.error());
        return;
    }
    m_older->setEnabled(static_cast<int>(lines->size()) == more.limit);
    m_model->appendRows(std::move(*lines));
}

void TrailView::findMember(const QString &text)
{
    m_member.reset();
    m_memberName->clear();
    if (!text.trimmed().isEmpty()) {
        const auto hits = m_context.members.search(text, 1);
        if (hits && !hits->empty()) {
            m_member = hits->front().id;
            m_memberName->setText(Bidi::isolateAuto(hits->front().name));
        } else {
            m_memberName->setText(tr("No such member"));
        }
    }
    reload();
}

void TrailView::showDetail()
{
    const QModelIndex index = m_pane->view().currentIndex();
    if (!index.isValid() || index.row() >= m_model->rowCount()) {
        m_detail->clear();
        return;
    }
    const TrailLine &line = m_model->row(index.row());
    QStringList words{tr("Line %1: %2, %3").arg(m_context.format.number(line.line), TrailWords::action(line.facts.action),
                                                m_words.subject(line.facts))};
    words += m_words.changes(line.facts);
    m_detail->setText(words.join(u'\n'));
}

void TrailView::openMember()
{
    const QModelIndex index = m_pane->view().currentIndex();
    if (!index.isValid())
        return;
    const QString subject = m_model->row(index.row()).facts.subject;
    if (subject.startsWith(QLatin1String("member:")))
        m_context.navigator.open(pages::memberProfile, {{QStringLiteral("member"), subject.mid(7).toLongLong()}});
}

void TrailView::showHead()
{
    const auto head = m_context.trail.head();
    m_head->setText(head && *head ? tr("Seal of the newest line: %1").arg(Bidi::isolate((*head)->text())) : QString());
    m_head->setToolTip(tr("Write it down now and then. Later it shows whether lines were cut off since."));
}

void TrailView::checkChain()
{
    m_check->setEnabled(false);
    const auto kept = TrailKeeper::kept(m_context);
    m_context.jobs.run<std::vector<services::TrailFault>>(
        tr("Checking who did what"), services::Jobs::Pool::Db,
        [trail = &m_context.trail, kept, backup = m_context.backup,
         since = TrailKeeper::acceptedAt(m_context)](services::JobControl &) {
            return trail->check(kept, backup.trailHeads(since));
        }, this,
        [this](services::Job &, const domain::Result<std::vector<services::TrailFault>> &faults) {
            m_check->setEnabled(true);
            if (faults)
                showFaults(*faults);
            else
                emit failed(faults.error());
        });
}

void TrailView::showFaults(const std::vector<services::TrailFault> &faults)
{
    if (faults.empty()) {
        m_banner->showMessage(Banner::Kind::Success, tr("Nothing was changed by hand: every line fits the one before it."));
        return;
    }
    constexpr size_t most = 5;
    QStringList words;
    for (size_t i = 0; i < std::min(most, faults.size()); ++i)
        words.append(m_words.fault(faults[i]));
    if (faults.size() > most)
        words.append(tr("And %1 more.").arg(m_context.format.number(static_cast<qint64>(faults.size() - most))));
    m_banner->showMessage(Banner::Kind::Error, words.join(u'\n'));
    const bool headDiffers = std::any_of(faults.begin(), faults.end(), [](const services::TrailFault &fault) {
        return fault.kind == services::TrailFault::Kind::HeadDiffers;
    });
    if (headDiffers && m_context.desk.isOwner()) {
        m_banner->addAction(tr("I know why: go on from here"), this, [this] {
            TrailKeeper::accept(m_context);
            m_banner->clear();
        });
    }
}

void TrailView::show(QDate day, std::optional<domain::StaffId> who)
{
    fillStaff();
    {
        const QSignalBlocker quietStaff(m_staff);
        const QSignalBlocker quietFirst(m_first);
        const QSignalBlocker quietLast(m_last);
        m_staff->setCurrentIndex(who ? std::max(0, m_staff->findData(who->value())) : 0);
        m_first->setValue(day);
        m_last->setValue(day);
    }
    reload();
}

void TrailView::clearFilters()
{
    fillStaff();
    const QSignalBlocker quietStaff(m_staff);
    const QSignalBlocker quietKind(m_kind);
    const QSignalBlocker quietFirst(m_first);
    const QSignalBlocker quietLast(m_last);
    m_staff->setCurrentIndex(0);
    m_kind->setCurrentIndex(0);
    m_first->setValue(std::nullopt);
    m_last->setValue(std::nullopt);
}

void TrailView::show(domain::MemberId member)
{
    const auto view = m_context.members.member(member);
    if (!view) {
        emit failed(view.error());
        return;
    }
    clearFilters();
    const domain::MemberDetails &details = view->member.details;
    m_search->setText(details.code ? *details.code : details.mobile ? details.mobile->national() : QString()); // finds the same
    m_member = member;
    m_memberName->setText(Bidi::isolateAuto(details.displayName()));
    reload();
}

void TrailView::takeFocus()
{
    m_pane->view().setFocus();
}

} // namespace bashgah::ui
