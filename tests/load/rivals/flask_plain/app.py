"""The messenger as tutorials write it: Flask-SocketIO's decorators on eventlet, an ORM session and a commit a message.

Environment: PORT, DATABASE_URL, SQLITE_SYNCHRONOUS, JWT_SECRET_KEY, USERS (how many).
"""

import eventlet

eventlet.monkey_patch()

import os
from datetime import UTC, datetime

import jwt
from flask import Flask, jsonify, request
from flask_socketio import ConnectionRefusedError, SocketIO, emit, join_room
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import event

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["JWT_SECRET_KEY"]
app.config["SQLALCHEMY_DATABASE_URI"] = os.environ["DATABASE_URL"]
db = SQLAlchemy(app)
socketio = SocketIO(app, async_mode="eventlet")
users = {}  # by socket id


class User(db.Model):
    __tablename__ = "users"

    id = db.Column(db.Integer, primary_key=True)
    role = db.Column(db.String(20), nullable=False)


class Message(db.Model):
    __tablename__ = "messages"
    __table_args__ = (db.Index("messages_of_pair", "sender_id", "receiver_id", "id"),)

    id = db.Column(db.Integer, primary_key=True)
    sender_id = db.Column(db.Integer, db.ForeignKey("users.id"), nullable=False)
    receiver_id = db.Column(db.Integer, db.ForeignKey("users.id"), nullable=False)
    content = db.Column(db.Text, nullable=False)
    client_id = db.Column(db.String(64))
    created_at = db.Column(db.DateTime, nullable=False, default=lambda: datetime.now(UTC))

    def to_dict(self):
        return {
            "id": self.id,
            "senderId": self.sender_id,
            "receiverId": self.receiver_id,
            "content": self.content,
            "clientId": self.client_id,
            "createdAt": self.created_at.isoformat(),
        }


class Refused(Exception):
    pass


def store(user, data):
    receiver = db.session.get(User, data["receiverId"])
    content = data["content"]
    if not isinstance(content, str) or not content.strip() or len(content) > 4000:
        raise Refused("content is not a text")
    if receiver is None or receiver.role == user["role"]:
        raise Refused("these two may not write to each other")
    message = Message(
        sender_id=int(user["sub"]), receiver_id=receiver.id, content=content, client_id=data.get("clientId")
    )
    db.session.add(message)
    db.session.commit()
    return message.to_dict()


def decode(token):
    return jwt.decode(token, app.config["SECRET_KEY"], algorithms=["HS256"])


@app.post("/messages/send")
def post_message():
    try:
        user = decode(request.headers.get("Authorization", "").removeprefix("Bearer "))
        message = store(user, request.get_json())
    except jwt.InvalidTokenError:
        return jsonify(error="the token is not valid"), 401
    except Refused as error:
        return jsonify(error=str(error)), 403
    for user_id in (message["receiverId"], message["senderId"]):
        socketio.emit("message:new", message, to=f"user:{user_id}")
    return jsonify(message=message), 201


@socketio.on("connect")
def on_connect(auth):
    try:
        users[request.sid] = decode((auth or {}).get("token", ""))
    except jwt.InvalidTokenError as error:
        raise ConnectionRefusedError("the token is not valid") from error
    join_room(f"user:{users[request.sid]['sub']}")


@socketio.on("disconnect")
def on_disconnect(reason):
    users.pop(request.sid, None)


@socketio.on("message:send")
def on_message(data):
    try:
        message = store(users[request.sid], data)
    except Refused as error:
        return {"ok": False, "error": str(error)}
    for user_id in (message["receiverId"], message["senderId"]):
        emit("message:new", message, to=f"user:{user_id}", include_self=False)
    return {"ok": True, "message": message}


with app.app_context():

    @event.listens_for(db.engine, "connect")
    def set_pragmas(connection, _record):
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute(f"PRAGMA synchronous = {os.environ['SQLITE_SYNCHRONOUS']}")
        connection.execute("PRAGMA foreign_keys = ON")

    db.create_all()
    people = range(1, int(os.environ["USERS"]) + 1)
    db.session.add_all(User(id=number, role="student" if number % 2 else "teacher") for number in people)
    db.session.commit()

if __name__ == "__main__":
    socketio.run(app, host="127.0.0.1", port=int(os.environ["PORT"]))
