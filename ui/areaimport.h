// SPDX-FileCopyrightText: 2026 Situation Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A boundary file as the window sees it: read, matched to the places of the open store, settled by
// the user, and kept as one edit.
#pragma once

#include "model/situation.h"
#include "ui/areatable.h"

#include <QThreadPool>
#include <QTimer>
#include <QUrl>

#include <atomic>

namespace sd {

class Editor;
class StoreWorker;

class AreaImport : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(Stage stage READ stage NOTIFY changed)
    Q_PROPERTY(QString fileName READ fileName NOTIFY changed)
    Q_PROPERTY(double progress READ progress NOTIFY progressed) // of reading, 0 to 1
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)            // matching again after a choice
    Q_PROPERTY(QString error READ error NOTIFY changed)
    Q_PROPERTY(QString hint READ hint NOTIFY changed)
    Q_PROPERTY(sd::AreaTable *table READ table CONSTANT)
    /// boundaries, places or control
    Q_PROPERTY(QString use READ use WRITE setUse NOTIFY changed)
    Q_PROPERTY(QString layer READ layer WRITE setLayer NOTIFY changed)
    Q_PROPERTY(QStringList layers READ layers NOTIFY changed)
    Q_PROPERTY(QString coordinateSystem READ coordinateSystem NOTIFY changed)
    Q_PROPERTY(QStringList columns READ columns NOTIFY changed)
    /// Column by pCode, name, nameArabic, parent, from, to, controller, status.
    Q_PROPERTY(QVariantMap roles READ roles NOTIFY changed)
    /// publisher, title, url, published, licence, reliability, credibility, from, to; as typed
    Q_PROPERTY(QVariantMap given READ given NOTIFY changed)
    /// areas, known, choice, code, name, alias, location, new, open, out, refused, repaired, left,
    /// replaced, added, claims, factions, withoutHolder, overlaps
    Q_PROPERTY(QVariantMap summary READ summary NOTIFY changed)
    /// {name, areas, key, text}: the key is "=" and a faction's id, "new" or "leave out"
    Q_PROPERTY(QVariantList holders READ holders NOTIFY changed)
    /// {a, b, km2}, the first ones
    Q_PROPERTY(QVariantList overlaps READ overlaps NOTIFY changed)
    Q_PROPERTY(QString missing READ missing NOTIFY changed) // why it cannot be kept yet, or empty
    Q_PROPERTY(bool undone READ isUndone NOTIFY changed)

public:
    enum class Stage { Idle, Reading, Choosing, Keeping, Done, Failed };
    Q_ENUM(Stage)

    AreaImport(StoreWorker &worker, Editor &editor, QObject *parent = nullptr);
    ~AreaImport() override; // stops what is being read

    Q_INVOKABLE void open(const QUrl &file);
    Q_INVOKABLE void cancel(); // reading
    Q_INVOKABLE void leave();
    /// role as in roles; an empty column: the file has none.
    Q_INVOKABLE void setRole(const QString &role, const QString &column);
    Q_INVOKABLE void give(const QString &what, const QString &text);
    /// "=id", "new", "leave out", or empty for what the program finds by itself.
    Q_INVOKABLE void settle(int area, const QString &choice);
    Q_INVOKABLE void settleHolder(const QString &name, const QString &choice);
    /// {key, text}: what an area may be settled as, the likely places first.
    Q_INVOKABLE QVariantList choicesFor(int area) const;
    Q_INVOKABLE QVariantList factionChoices() const;
    Q_INVOKABLE void start();
    Q_INVOKABLE void undo(); // what was kept last
    Q_INVOKABLE void loadMapping(const QUrl &file);
    Q_INVOKABLE void saveMapping(const QUrl &file);

    Stage stage() const { return m_stage; }
    QString fileName() const;
    double progress() const { return m_progress; }
    bool isBusy() const { return m_matching > 0 || m_later.isActive(); }
    QString error() const { return m_error; }
    QString hint() const { return m_hint; }
    AreaTable *table() { return &m_table; }
    const AreaTable::Content &content() const { return m_table.content(); }
    QString use() const;
    void setUse(const QString &use);
    QString layer() const;
    void setLayer(const QString &layer);
    QStringList layers() const;
    QString coordinateSystem() const;
    QStringList columns() const;
    QVariantMap roles() const;
    QVariantMap given() const { return m_given; }
    QVariantMap summary() const;
    QVariantList holders() const;
    QVariantList overlaps() const;
    QString missing() const;
    bool isUndone() const { return m_isUndone; }

signals:
    void changed();
    void progressed();
    void contentChanged(); // what a picture of the areas shows
    void notice(const QString &text, bool isTrouble);

private:
    struct Matched {
        AreaTable::Content content;
        AreaUse use = AreaUse::Boundaries;
        std::vector<AreaHolder> holders;
        Result<AreaEdit> edit;
        int left = 0;
    };

    void read();
    void takeLayer(const Result<AreaLayer> &layer);
    void match();
    void takeMatched(Matched matched);
    void takeMapping(const AreaMapping &mapping);
    void enter(Stage stage);
    void fail(const QString &what, const QString &hint);
    static Matched matchNow(const std::shared_ptr<const AreaLayer> &layer,
                            const std::shared_ptr<const AreaWorld> &world,
                            const AreaMapping &mapping, const AreaRoles &roles,
                            std::optional<AreaUse> use, const AreaChoices &choices,
                            const QString &fileName);

    StoreWorker &m_worker;
    Editor &m_editor;
    AreaTable m_table;
    Stage m_stage = Stage::Idle;
    QString m_file;
    QString m_wantedLayer;
    QString m_error;
    QString m_hint;
    double m_progress = 0;
    std::shared_ptr<const AreaLayer> m_layer;
    std::shared_ptr<const AreaWorld> m_world;
    AreaMapping m_mapping;    // what the user said
    AreaChoices m_remembered; // by the store
    AreaRoles m_roles;
    AreaUse m_use = AreaUse::Boundaries;
    QVariantMap m_given;
    std::vector<AreaHolder> m_holders;
    std::optional<AreaEdit> m_edit;
    QString m_why; // why there is no edit
    int m_left = 0;
    int m_matching = 0;
    int m_generation = 0; // answers to earlier questions are dropped
    bool m_isUndone = false;
    QTimer m_later; // matches once typing pauses
    std::shared_ptr<std::atomic_bool> m_stop = std::make_shared<std::atomic_bool>(false);
    QThreadPool m_pool; // last: it goes first
};

} // namespace sd
